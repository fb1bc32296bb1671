# Tandem: API and web application in one image.

FROM node:24.21.0-bookworm-slim AS build
WORKDIR /app
ENV NX_DAEMON=false
COPY package.json package-lock.json .npmrc ./
COPY apps/api/package.json apps/api/
COPY apps/web/package.json apps/web/
COPY apps/e2e/package.json apps/e2e/
COPY libs/board-pack/package.json libs/board-pack/
COPY libs/charts/package.json libs/charts/
COPY libs/contract/package.json libs/contract/
COPY libs/forecast/package.json libs/forecast/
COPY libs/jargon/package.json libs/jargon/
COPY libs/local-db/package.json libs/local-db/
COPY libs/ui/package.json libs/ui/
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY . .
RUN node node_modules/nx/dist/bin/nx.js run-many -t build --output-style=static \
 && npm prune --omit=dev --ignore-scripts --no-audit --no-fund \
 && node tools/docker/slim.mjs

FROM node:24.21.0-bookworm-slim
LABEL org.opencontainers.image.title="Tandem" \
      org.opencontainers.image.description="A workspace in which an IT and a marketing department work as partners" \
      org.opencontainers.image.licenses="Apache-2.0"
WORKDIR /app
ENV NODE_ENV=production \
    NODE_OPTIONS="--max-old-space-size=512 --max-semi-space-size=8" \
    HOST=0.0.0.0 \
    PORT=3000
COPY --from=build --chown=root:root /app/package.json ./
COPY --from=build --chown=root:root /app/node_modules ./node_modules
COPY --from=build --chown=root:root /app/libs/board-pack ./libs/board-pack
COPY --from=build --chown=root:root /app/libs/charts ./libs/charts
COPY --from=build --chown=root:root /app/libs/contract ./libs/contract
COPY --from=build --chown=root:root /app/libs/forecast ./libs/forecast
COPY --from=build --chown=root:root /app/libs/jargon ./libs/jargon
COPY --from=build --chown=root:root /app/apps/api ./apps/api
COPY --from=build --chown=root:root /app/apps/web/dist ./apps/web/dist
USER node
EXPOSE 3000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:3000/health/ready').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--enable-source-maps", "apps/api/dist/main.js"]
