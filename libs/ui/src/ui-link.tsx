import { createContext, use, type ReactNode } from 'react';

export interface UiLinkProps {
  to: string;
  className?: string | undefined;
  title?: string | undefined;
  children: ReactNode;
}

type RenderLink = (props: UiLinkProps) => ReactNode;

const UiLinkContext = createContext<RenderLink>(({ to, ...rest }) => <a href={to} {...rest} />);

/** The app passes its router's link, so that the primitives know no router. */
export const UiLinkProvider = UiLinkContext;

export function UiLink(props: UiLinkProps) {
  return use(UiLinkContext)(props);
}
