/** What is shown where a link is pasted: `/share/home.png`, `/share/themes/treaty.png`. */
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { readCorpus } from '../../corpus/query.ts';
import { listShareImages } from '../../outputs/share-image/share-images.ts';
import { publication } from '../../publication.ts';
import { drawShareImage } from '../../outputs/share-image/draw-share-image.ts';

export function getStaticPaths() {
  return listShareImages(readCorpus()).map((image) => ({
    params: { image: image.path.slice('/share/'.length, -'.png'.length) },
    props: { image },
  }));
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { image } }) =>
  new Response(await drawShareImage(image, publication), { headers: { 'Content-Type': 'image/png' } });
