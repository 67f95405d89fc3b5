import { Columns2, Images, LayoutGrid, Settings } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { routes } from '../photo/routes.ts';
import { LogoMark } from './LogoMark.tsx';
import styles from './Navigation.module.css';
import { SHELL_WORDS } from './words.ts';

interface Destination {
  readonly href: string;
  readonly label: string;
  readonly icon: ReactNode;
  /** First parts of the addresses that belong to it. */
  readonly parts: readonly string[];
}

const MAIN: readonly Destination[] = [
  { href: routes.library(), label: SHELL_WORDS.library, icon: <Images />, parts: ['', 'photo', 'calendar', 'bin'] },
  { href: routes.compare(), label: SHELL_WORDS.compare, icon: <Columns2 />, parts: ['compare', 'saved'] },
  { href: routes.collages(), label: SHELL_WORDS.collage, icon: <LayoutGrid />, parts: ['collage'] },
];
const SETTINGS: Destination = {
  href: routes.settings(),
  label: SHELL_WORDS.settings,
  icon: <Settings />,
  parts: ['settings'],
};

function NavigationLink({ href, label, icon, parts }: Destination) {
  const [location] = useLocation();
  const isHere = parts.includes(location.split('/')[1] ?? '');
  return (
    <Link href={href} className={styles.link} aria-current={isHere ? 'page' : undefined}>
      <span className={styles.icon} aria-hidden>
        {icon}
      </span>
      {label}
    </Link>
  );
}

/** The main screens: a bar below on a phone, a rail at the left elsewhere. */
export function Navigation() {
  return (
    <nav className={styles.navigation} aria-label={SHELL_WORDS.navigation}>
      <span className={styles.mark}>
        <LogoMark />
      </span>
      {MAIN.map((destination) => (
        <NavigationLink key={destination.href} {...destination} />
      ))}
      <span className={styles.last}>
        <NavigationLink {...SETTINGS} />
      </span>
    </nav>
  );
}
