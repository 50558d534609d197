//! URL lists (txt, csv, jsonl) as a stream of seeds.
//! Never here: a network request.
