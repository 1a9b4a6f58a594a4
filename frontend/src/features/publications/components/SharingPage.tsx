import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { isStatus } from '@/api/client';
import type { Sharing } from '@/api/model';
import { useFormat } from '@/i18n/useFormat';
import { publicationPath } from '@/lib/publications';
import { ButtonLink, ErrorView, Heading, Loading, Page, PlainLink } from '@/ui';
import { sharingOptions } from '../api/publications';
import { CopyField } from './CopyField';
import styles from './publications.module.css';

/** A picture and a text for each channel, for a person to post. */
export function SharingPage({ id }: { id: string }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(sharingOptions(id));
  if (isStatus(error, 404) || isStatus(error, 400)) {
    return (
      <Page title={t('publication.notFoundTitle')} lead={t('publication.notFound')}>
        <ButtonLink to="/publikationer">{t('publications.toAll')}</ButtonLink>
      </Page>
    );
  }
  if (error) {
    return (
      <Page title={t('sharing.title')}>
        <ErrorView error={error} onRetry={() => void refetch()} />
      </Page>
    );
  }
  if (!data) return <Loading />;
  return (
    <Page
      title={t('sharing.title')}
      lead={t('sharing.lead')}
      crumbs={[
        { label: t('nav.start'), to: '/' },
        { label: t('publication.label'), to: publicationPath(id) },
      ]}
      narrow
    >
      <Picture picture={data.picture} />
      {byText(data.posts).map((posts) => (
        <Text key={posts[0]?.text} posts={posts} />
      ))}
    </Page>
  );
}

function Picture({ picture: { url, width, height, alternative } }: Pick<Sharing, 'picture'>) {
  const { t } = useTranslation();
  // The address is the public one; what is shown comes from where this page came from.
  const { pathname, search } = new URL(url);
  return (
    <section aria-labelledby="picture" className={styles.section}>
      <Heading level={2} data-size="xs" id="picture">
        {t('sharing.picture')}
      </Heading>
      <img
        src={`${pathname}${search}`}
        alt={alternative}
        width={width}
        height={height}
        className={styles.picture}
      />
      <p>
        <PlainLink href={`${pathname}${search}`} download="uppfoljning.png">
          {t('sharing.download', { width, height })}
        </PlainLink>
      </p>
      <p>{t('sharing.alternative')}</p>
      <CopyField name={t('sharing.alternativeName')} code={alternative} />
    </section>
  );
}

type PostsOfOneText = Sharing['posts'];

/** Channels that take the same text stand together. */
const byText = (posts: Sharing['posts']): PostsOfOneText[] =>
  [...new Set(posts.map(({ text }) => text))].map((text) => posts.filter((post) => post.text === text));

function Text({ posts }: { posts: PostsOfOneText }) {
  const { t } = useTranslation();
  const format = useFormat();
  const id = useId();
  const channels = format.list(posts.map(({ channel }) => t(`sharing.channel.${channel}`)));
  return (
    <section aria-labelledby={id} className={styles.section}>
      <Heading level={2} data-size="xs" id={id}>
        {channels}
      </Heading>
      <p>
        {t('sharing.length')}{' '}
        {format.list(
          posts.map(({ channel, length, limit }) =>
            t('sharing.lengthOf', {
              channel: t(`sharing.channel.${channel}`),
              length: format.number(length),
              limit: format.number(limit),
            }),
          ),
        )}
        .
      </p>
      <CopyField name={channels} code={posts[0]?.text ?? ''} />
    </section>
  );
}
