#!/usr/bin/env python3
"""Runs an extractor from PyPI over a manifest: peers.py NAME < manifest.jsonl > answers.jsonl
NAME: trafilatura, trafilatura-precision, readability-lxml. Never a change to what it answers."""
import json
import sys
import time


def trafilatura(page, url, precision=False):
    import trafilatura
    found = trafilatura.bare_extraction(page, url=url, with_metadata=True, include_comments=False, favor_precision=precision)
    if found is None:
        # No text; what it says of the page counts nevertheless.
        meta = trafilatura.extract_metadata(page, default_url=url)
        return {'text': '', 'title': meta and meta.title, 'authors': meta and meta.author, 'date': meta and meta.date}
    return {'text': found.text, 'title': found.title, 'authors': found.author, 'date': found.date}


def readability(page, url):
    from lxml import html
    from readability import Document
    document = Document(page, url=url)
    tree = html.fromstring(document.summary(html_partial=True))
    blocks = 'p div li h1 h2 h3 h4 h5 h6 blockquote pre td th tr br section article figcaption dd dt'.split()
    for element in tree.iter(*blocks):
        # A block ends a line: without this, words of neighbouring blocks run into each other.
        element.tail = '\n' + (element.tail or '')
        element.text = (element.text or '') if element.tag == 'br' else '\n' + (element.text or '')
    author = document.author()
    return {'text': tree.text_content(), 'title': document.title(), 'authors': None if author == '[no-author]' else author}


EXTRACTORS = {
    'trafilatura': trafilatura,
    'trafilatura-precision': lambda page, url: trafilatura(page, url, precision=True),
    'readability-lxml': readability,
}


def main():
    extractor = EXTRACTORS[sys.argv[1]]
    for line in sys.stdin:
        entry = json.loads(line)
        with open(entry['file'], 'rb') as file:
            page = file.read()
        start = time.perf_counter()
        try:
            answer = extractor(page, entry.get('url'))
        except Exception as error:  # one bad page never stops the others
            print(entry['set'], entry['id'], repr(error), file=sys.stderr)
            answer = {'text': ''}
        answer.update(set=entry['set'], id=entry['id'], ms=(time.perf_counter() - start) * 1000)
        print(json.dumps(answer, ensure_ascii=False))


if __name__ == '__main__':
    main()
