import { Button, Link, type ButtonProps } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { Link as RouterLink } from 'react-router';
import { Icon } from './Icon';

interface LinkProps {
  to: string;
  children: ReactNode;
  className?: string;
}

export function TextLink({ to, children, className }: LinkProps) {
  return (
    <Link asChild className={className} data-color="accent">
      <RouterLink to={to}>{children}</RouterLink>
    </Link>
  );
}

interface ButtonLinkProps extends LinkProps, Pick<ButtonProps, 'variant'> {
  /** What is to be done on the way. */
  onClick?: () => void;
}

export function ButtonLink({ to, children, variant, onClick }: ButtonLinkProps) {
  return (
    <Button asChild variant={variant} data-color="accent">
      <RouterLink to={to} onClick={onClick}>
        {children}
      </RouterLink>
    </Button>
  );
}

/** A link that leaves the service. */
export function ExternalLink({
  href,
  children,
  label,
}: {
  href: string;
  children: ReactNode;
  label?: string;
}) {
  return (
    <Link href={href} rel="noreferrer" aria-label={label} data-color="accent">
      <span>{children}</span>
      <Icon name="external" size="0.9em" />
    </Link>
  );
}

/** A link to data, a phone number or an e-mail address: nothing the router knows. */
export function PlainLink({
  href,
  download,
  children,
}: {
  href: string;
  /** Under which name it is saved instead of being opened. */
  download?: string;
  children: ReactNode;
}) {
  return (
    <Link href={href} download={download} data-color="accent">
      {children}
    </Link>
  );
}
