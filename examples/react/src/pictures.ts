const addresses = import.meta.glob<string>('/node_modules/@archive/content/media/*', {
  eager: true,
  query: '?url',
  import: 'default',
});

/** The address that Vite gives a picture of the archive: `media/…`, as documents name it. */
export function pictureAddress(picture: string): string | undefined {
  return addresses[`/node_modules/@archive/content/${picture}`];
}
