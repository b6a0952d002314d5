import { capitalise } from '../formats/csl.ts';

const words = __WORDS__.citing;

/** The parts of a date, with what stands between them, as the brief prints it, “13 June 2024”: CSL knows one order for each language. */
const dateParts = new Intl.DateTimeFormat(__BRIEF__.locale, { dateStyle: 'long' })
  .formatToParts(0)
  .map(({ type }, index, { [index + 1]: next }) =>
    type === 'literal' ? '' : `<date-part name="${type}" suffix="${next?.type === 'literal' ? next.value : ''}"/>`,
  )
  .join('');

/**
 * A CSL style for full notes, short notes and a bibliography after the Chicago Manual of Style, 18th edition, for the types
 * of sources that a brief may cite. No published package carries the 18th edition; the whole style of the Citation Style
 * Language project, made for fifty kinds of works, would be twenty times as long.
 *
 * Notes: `Anna Berg, “Title,” Show, hosted by Guy Roy, Publisher, 13 June 2024, answer 5, podcast, URL`. There is no full
 * stop, since notes go on with where the passage was read, and no “ibid.”, which the manual discourages.
 */
export const chicagoNotes = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="note" version="1.0" demote-non-dropping-particle="display-and-sort">
  <info>
    <title>Notes and bibliography after the Chicago Manual of Style, 18th edition, for the types of sources of a brief</title>
    <id>chicago-notes</id>
    <updated>2026-11-21T00:00:00+00:00</updated>
  </info>
  <locale xml:lang="${words.locale}">
    <terms>
      <term name="no date" form="short">${words.noDate}</term>
      <term name="editor" form="verb-short">${words.editedBy}</term>
      <term name="translator" form="verb-short">${words.translatedBy}</term>
    </terms>
    <date form="text">${dateParts}</date>
  </locale>

  <macro name="title">
    <choose>
      <if type="report book hearing" match="any"><text variable="title" font-style="italic"/></if>
      <else-if type="legislation treaty document" match="any"><text variable="title"/></else-if>
      <else><text variable="title" quotes="true"/></else>
    </choose>
  </macro>
  <macro name="title-short">
    <choose>
      <if type="report book hearing" match="any"><text variable="title" form="short" font-style="italic"/></if>
      <else-if type="legislation treaty document" match="any"><text variable="title" form="short"/></else-if>
      <else><text variable="title" form="short" quotes="true"/></else>
    </choose>
  </macro>
  <macro name="date">
    <choose>
      <if variable="issued"><date variable="issued" form="text"/></if>
      <else><text term="no date" form="short"/></else>
    </choose>
  </macro>
  <macro name="year">
    <choose>
      <if variable="issued"><date variable="issued" form="text" date-parts="year"/></if>
      <else><text term="no date" form="short"/></else>
    </choose>
  </macro>
  <macro name="container"><text variable="container-title" font-style="italic"/></macro>
  <macro name="hosts"><names variable="host"><label form="verb" suffix=" "/><name and="text"/></names></macro>
  <macro name="interviewer"><names variable="interviewer"><label form="verb" suffix=" "/><name and="text"/></names></macro>
  <macro name="interviewer-sentence">
    <names variable="interviewer"><label form="verb" suffix=" " text-case="capitalize-first"/><name and="text"/></names>
  </macro>
  <macro name="edited">
    <names variable="editor translator" delimiter=", "><label form="verb-short" suffix=" "/><name and="text"/></names>
  </macro>
  <macro name="edited-by">
    <names variable="editor translator" delimiter=", "><label form="verb" suffix=" "/><name and="text"/></names>
  </macro>
  <macro name="edited-by-sentence">
    <names variable="editor translator" delimiter=". "><label form="verb" suffix=" " text-case="capitalize-first"/><name and="text"/></names>
  </macro>
  <!-- Newspapers and magazines are known by their names, without whoever owns them. -->
  <macro name="publisher-date">
    <choose>
      <if type="article-newspaper article-magazine" match="any"><text macro="date"/></if>
      <else><group delimiter=", "><text variable="publisher"/><text macro="date"/></group></else>
    </choose>
  </macro>
  <macro name="publisher-year"><group delimiter=", "><text variable="publisher"/><text macro="year"/></group></macro>
  <macro name="series"><group delimiter=" "><text variable="collection-title"/><text variable="collection-number"/></group></macro>
  <!-- The page that a passage of ours stands on; styles have no variable for it. -->
  <macro name="whole"><text variable="collection-title" quotes="true" prefix="${words.in} "/></macro>
  <macro name="pages">
    <!-- Where a place in the work is named, its pages would be a second one. -->
    <choose><if variable="locator" match="none"><text variable="page"/></if></choose>
  </macro>
  <macro name="volume-named"><text variable="volume" prefix="${words.volume} "/></macro>
  <macro name="journal">
    <!-- River Studies 12, no. 3 (2024): 1–20 -->
    <group delimiter=": ">
      <group delimiter=" ">
        <group delimiter=", ">
          <group delimiter=" "><text macro="container"/><text variable="volume"/></group>
          <text variable="issue" prefix="${words.issue} "/>
        </group>
        <text macro="year" prefix="(" suffix=")"/>
      </group>
      <text macro="pages"/>
    </group>
  </macro>
  <macro name="law">
    <!-- No. 6045, 6 July 1961, United Nations Treaty Series, vol. 420, 1–20 -->
    <group delimiter=", ">
      <text variable="number"/>
      <text macro="date"/>
      <text macro="container"/>
      <text macro="volume-named"/>
      <text macro="pages"/>
      <text variable="publisher"/>
    </group>
  </macro>
  <macro name="way">
    <group delimiter=", ">
      <choose>
        <if variable="DOI"><text variable="DOI" prefix="https://doi.org/"/></if>
        <else><text variable="URL"/></else>
      </choose>
      <date variable="accessed" form="text" prefix="${words.accessed} "/>
      <text variable="archive_location" prefix="${words.archivedAt} "/>
    </group>
  </macro>

  <citation et-al-min="3" et-al-use-first="1">
    <layout delimiter="; ">
      <choose>
        <if position="subsequent">
          <group delimiter=", ">
            <names variable="author"><name form="short" and="text"/></names>
            <text macro="title-short"/>
            <choose>
              <if type="webpage" variable="note" match="all">
                <group delimiter=", "><text macro="whole"/><text macro="container"/></group>
              </if>
            </choose>
            <text variable="locator"/>
          </group>
        </if>
        <else-if type="webpage" variable="note" match="all">
          <group delimiter=", ">
            <text macro="title"/>
            <text macro="whole"/>
            <text macro="container"/>
            <text variable="note"/>
            <text variable="URL"/>
          </group>
        </else-if>
        <else>
          <group delimiter=", ">
            <names variable="author"><name and="text"/></names>
            <text macro="title"/>
            <choose>
              <if type="report">
                <group delimiter=" "><text macro="series"/><text macro="publisher-date" prefix="(" suffix=")"/></group>
              </if>
              <else-if type="book">
                <group delimiter=" ">
                  <group delimiter=", "><text macro="edited"/><text macro="volume-named"/><text variable="collection-title"/></group>
                  <text macro="publisher-year" prefix="(" suffix=")"/>
                </group>
              </else-if>
              <else-if type="chapter">
                <group delimiter=", ">
                  <group delimiter=" ">
                    <group delimiter=", "><text macro="container" prefix="${words.in} "/><text macro="volume-named"/><text macro="edited"/></group>
                    <text macro="publisher-year" prefix="(" suffix=")"/>
                  </group>
                  <text macro="pages"/>
                </group>
              </else-if>
              <else-if type="article-journal"><text macro="journal"/></else-if>
              <else-if type="legislation treaty document" match="any"><text macro="law"/></else-if>
              <else>
                <group delimiter=", ">
                  <text macro="interviewer"/>
                  <text macro="container"/>
                  <text variable="number"/>
                  <text macro="hosts"/>
                  <text macro="edited"/>
                  <text macro="publisher-date"/>
                  <text macro="pages"/>
                </group>
              </else>
            </choose>
            <text variable="locator"/>
            <text variable="medium"/>
            <text variable="dimensions"/>
            <text macro="way"/>
          </group>
        </else>
      </choose>
    </layout>
  </citation>

  <bibliography et-al-min="7" et-al-use-first="3">
    <layout suffix=".">
      <group delimiter=". ">
        <names variable="author">
          <name and="text" name-as-sort-order="first" delimiter-precedes-last="always"/>
          <substitute><choose><if type="article-newspaper"><text macro="container"/></if></choose></substitute>
        </names>
        <text macro="title"/>
        <choose>
          <if type="report">
            <group delimiter=". "><text macro="series"/><text macro="publisher-date"/></group>
          </if>
          <else-if type="book">
            <group delimiter=". ">
              <text macro="edited-by-sentence"/>
              <text variable="volume" prefix="${capitalise(words.volume)} "/>
              <text variable="collection-title"/>
              <text macro="publisher-year"/>
            </group>
          </else-if>
          <else-if type="chapter">
            <group delimiter=". ">
              <group delimiter=", "><text macro="container" prefix="${capitalise(words.in)} "/><text macro="volume-named"/><text macro="edited-by"/></group>
              <text macro="publisher-year"/>
            </group>
          </else-if>
          <else-if type="article-journal"><text macro="journal"/></else-if>
          <else-if type="legislation treaty document" match="any"><text macro="law"/></else-if>
          <else-if type="article-newspaper article-magazine" match="any">
            <group delimiter=", "><text macro="container"/><text macro="date"/></group>
          </else-if>
          <else-if type="webpage" variable="note" match="all">
            <group delimiter=". ">
              <group delimiter=" "><text value="${capitalise(words.in)}"/><text variable="collection-title" quotes="true"/></group>
              <text macro="container"/>
              <text variable="note" text-case="capitalize-first"/>
            </group>
          </else-if>
          <else>
            <group delimiter=". ">
              <text macro="interviewer-sentence"/>
              <group delimiter=", "><text macro="container"/><text variable="number"/><text macro="hosts"/><text macro="edited-by"/></group>
              <text macro="publisher-date"/>
            </group>
          </else>
        </choose>
        <group delimiter=", ">
          <text variable="medium" text-case="capitalize-first"/>
          <text variable="dimensions"/>
        </group>
        <text macro="way"/>
      </group>
    </layout>
  </bibliography>
</style>`;
