#!/usr/bin/env python3
"""manifest.py DATA FOLDER: unpacks the pages of DATA/SET/truth.jsonl into FOLDER/pages and writes FOLDER/manifest.jsonl,
lines {"set","id","file","url"}."""
import gzip
import json
import pathlib
import sys


def main():
    data, folder = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
    lines = []
    for truth in sorted(data.glob('*/truth.jsonl')):
        for line in truth.open(encoding='utf-8'):
            row = json.loads(line)
            page = (truth.parent / row['file']).resolve()
            plain = folder / 'pages' / truth.parent.name / (page.name.removesuffix('.gz'))
            plain.parent.mkdir(parents=True, exist_ok=True)
            plain.write_bytes(gzip.decompress(page.read_bytes()))
            lines.append({'set': truth.parent.name, 'id': row['id'], 'file': str(plain), 'url': row.get('url')})
    (folder / 'manifest.jsonl').write_text(''.join(json.dumps(line, ensure_ascii=False) + '\n' for line in lines), encoding='utf-8')


if __name__ == '__main__':
    main()
