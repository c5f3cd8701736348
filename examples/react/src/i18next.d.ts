import type { ArchiveResources } from '@archive/content/i18next';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'interface';
    resources: ArchiveResources;
    keySeparator: false;
    nsSeparator: false;
  }
}
