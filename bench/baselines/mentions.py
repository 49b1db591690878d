"""Scans a text for the names of a dictionary with pyahocorasick (Debian: python3-ahocorasick): exact, lower case.

    python3 bench/baselines/mentions.py FOLDER        # the folder that `bench reading-scale` left
"""

import sys
import time

import ahocorasick

folder = sys.argv[1]
with open(f"{folder}/names.txt", encoding="utf-8") as file:
    names = [line.rstrip("\n").lower() for line in file]
with open(f"{folder}/text.txt", encoding="utf-8") as file:
    text = file.read()

start = time.perf_counter()
automaton = ahocorasick.Automaton(ahocorasick.STORE_INTS)
for number, name in enumerate(names):
    if name:
        automaton.add_word(name, number)
automaton.make_automaton()
print(f"{len(names)} names, automaton in {time.perf_counter() - start:.2f} s")

size = len(text.encode("utf-8"))
for _ in range(3):
    start, processor = time.perf_counter(), time.process_time()
    lower = text.lower()
    found = sum(1 for _ in automaton.iter_long(lower))
    seconds, processor = time.perf_counter() - start, time.process_time() - processor
    print(f"{size / seconds / 1e6:.1f} MB/s ({seconds:.2f} s, of the processor {processor:.2f} s, {found} found)")
