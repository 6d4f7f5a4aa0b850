import { accessSync, constants, globSync } from 'node:fs';
import { delimiter, join } from 'node:path';

import { installPackages } from './packages.ts';

/** A program that tests need and npm does not bring along. */
export interface Program {
  /** What people call it. */
  title: string;
  /** The variable that names another one. */
  variable: string;
  /** Its names on the PATH. */
  names: readonly string[];
  /** Where else a system keeps it; `*` stands for any part of a path. */
  places: readonly string[];
  /** The Debian packages that bring it. */
  packages: readonly string[];
}

/** Find a program: the one its variable names, or the system’s. Throws where the variable names none. */
export function findProgram({ title, variable, names, places, packages }: Program): string | undefined {
  const wanted = process.env[variable];
  if (wanted !== undefined && !isProgram(wanted)) {
    throw new Error(
      `${variable} names “${wanted}”, which is no program. ${adviceFor(title, variable, packages)}`,
    );
  }
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)));
  return wanted ?? [...onPath, ...places.flatMap((place) => globSync(place))].find(isProgram);
}

/** Find a program, or install it. Only on Debian and its kin, and only as root; elsewhere it throws what to do. */
export function getProgram(program: Program): string {
  const { title, variable, packages } = program;
  const found = findProgram(program);
  if (found !== undefined) return found;
  const advice = adviceFor(title, variable, packages);
  console.log(`There is no ${title} yet. Installing ${packages.join(' ')} with apt-get …`);
  installPackages(packages, `There is no ${title} for the tests. ${advice}`);
  const installed = findProgram(program);
  if (installed === undefined) throw new Error(`${title} was installed but is not found. ${advice}`);
  return installed;
}

const adviceFor = (title: string, variable: string, packages: readonly string[]): string =>
  `Install ${title} (Debian: “apt-get install ${packages.join(' ')}”), or set ${variable} to the program.`;

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
