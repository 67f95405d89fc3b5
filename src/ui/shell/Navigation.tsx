import { BookOpen, Columns2, Images, LayoutGrid, Route, Settings } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { routes } from '../photo/routes.ts';
import { SHELL_WORDS } from '../words/shell.ts';
import { LogoMark } from './LogoMark.tsx';
import styles from './Navigation.module.css';

interface Destination {
  readonly href: string;
  readonly name: 'library' | 'compare' | 'collage' | 'journey' | 'guide' | 'settings';
  readonly icon: ReactNode;
  /** First parts of the addresses that belong to it. */
  readonly parts: readonly string[];
}

const MAIN: readonly Destination[] = [
  { href: routes.library(), name: 'library', icon: <Images />, parts: ['', 'photo', 'calendar', 'bin'] },
  { href: routes.compare(), name: 'compare', icon: <Columns2 />, parts: ['compare', 'saved'] },
  { href: routes.collages(), name: 'collage', icon: <LayoutGrid />, parts: ['collage'] },
  { href: routes.journey(), name: 'journey', icon: <Route />, parts: ['journey'] },
  { href: routes.guide(), name: 'guide', icon: <BookOpen />, parts: ['guide'] },
];
const SETTINGS: Destination = {
  href: routes.settings(),
  name: 'settings',
  icon: <Settings />,
  parts: ['settings'],
};

function NavigationLink({ href, name, icon, parts }: Destination) {
  const [location] = useLocation();
  const isHere = parts.includes(location.split('/')[1] ?? '');
  return (
    <Link href={href} className={styles.link} aria-current={isHere ? 'page' : undefined}>
      <span className={styles.icon} aria-hidden>
        {icon}
      </span>
      {SHELL_WORDS[name]}
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
