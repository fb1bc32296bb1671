import { createContext, use, type ComponentType, type ReactNode } from 'react';

export interface UiLinkProps {
  to: string;
  className?: string | undefined;
  title?: string | undefined;
  children: ReactNode;
}

function PlainLink({ to, ...rest }: UiLinkProps) {
  return <a href={to} {...rest} />;
}

const UiLinkContext = createContext<ComponentType<UiLinkProps>>(PlainLink);

/** The app passes its router's link, so that the primitives know no router. */
export const UiLinkProvider = UiLinkContext;

export function UiLink(props: UiLinkProps) {
  const LinkComponent = use(UiLinkContext);
  return <LinkComponent {...props} />;
}
