"""The obvious alternatives to Assay's engine of ownership, on the same CSV: SQLite and networkx.

    bench ownership-scale 1000000 stakes.csv
    python3 ownership.py stakes.csv            # Debian: python3, python3-networkx

Both answer less than Assay does: one rule (50 % or more, added up), stakes at their least, no range and no explanation. SQL cannot add up within a
recursive query, so two ways are timed: WITH RECURSIVE over single stakes of 50 % or more, which misses what is added up, and a loop of aggregate
queries to the fixed point, which is right.
"""

import csv
import sqlite3
import sys
import time


def timed(what, work):
    started = time.perf_counter()
    result = work()
    print(f"{what}: {time.perf_counter() - started:.2f} s")
    return result


def least(text):
    return 0.0 if text == "unknown" else float(text.split("..")[0])


def read(path):
    indexes, stakes = {}, []
    with open(path, newline="", encoding="utf-8") as file:
        rows = csv.reader(file)
        next(rows)
        for owner, owned, share in rows:
            holder = indexes.setdefault(owner, len(indexes))
            held = indexes.setdefault(owned, len(indexes))
            stakes.append((holder, held, least(share)))
    return len(indexes), stakes


def in_sqlite(stakes, listed):
    base = sqlite3.connect(":memory:")

    def load():
        base.execute("CREATE TABLE stake (holder INTEGER, held INTEGER, share REAL)")
        base.executemany("INSERT INTO stake VALUES (?, ?, ?)", stakes)
        base.execute("CREATE INDEX by_holder ON stake (holder)")
        base.execute("CREATE INDEX by_held ON stake (held)")
        base.execute("CREATE TABLE listed (party INTEGER PRIMARY KEY)")
        base.executemany("INSERT INTO listed VALUES (?)", [(party,) for party in listed])
        base.execute("ANALYZE")

    def recursive():
        return base.execute(
            """WITH RECURSIVE blocked (party) AS (
                   SELECT party FROM listed
                   UNION
                   SELECT stake.held FROM stake JOIN blocked ON stake.holder = blocked.party WHERE stake.share >= 50)
               SELECT count(*) FROM blocked"""
        ).fetchone()[0]

    def fixed_point():
        base.execute("CREATE TABLE blocked (party INTEGER PRIMARY KEY)")
        base.execute("INSERT INTO blocked SELECT party FROM listed")
        while True:
            added = base.execute(
                """INSERT OR IGNORE INTO blocked
                   SELECT stake.held FROM stake JOIN blocked ON stake.holder = blocked.party
                   GROUP BY stake.held HAVING sum(stake.share) >= 50"""
            ).rowcount
            if added <= 0:
                return base.execute("SELECT count(*) FROM blocked").fetchone()[0]

    timed("SQLite, loading and indexes", load)
    print(f"  {timed('SQLite, WITH RECURSIVE over single stakes', recursive)} blocked (misses what is added up)")
    print(f"  {timed('SQLite, aggregate queries to the fixed point', fixed_point)} blocked")


def in_python(count, stakes, listed):
    def load():
        held_by = [[] for _ in range(count)]
        for holder, held, share in stakes:
            held_by[holder].append((held, share))
        return held_by

    held_by = timed("plain Python, lists", load)
    print(f"  {timed('plain Python, fixed point', lambda: cascade(count, listed, held_by.__getitem__))} blocked")


def in_networkx(stakes, listed, most):
    import networkx

    def load():
        graph = networkx.DiGraph()
        for holder, held, share in stakes:
            if holder < most and held < most:
                graph.add_edge(holder, held, share=share)
        return graph

    graph = timed(f"networkx, graph of {most:,} companies", load)

    def of(party):
        return [(held, data["share"]) for _, held, data in graph.out_edges(party, data=True)] if party in graph else []

    print(f"  {timed('networkx, fixed point', lambda: cascade(most, [p for p in listed if p < most], of))} blocked")


def cascade(count, listed, held_by):
    sums, blocked, pending = [0.0] * count, bytearray(count), list(listed)
    for party in pending:
        blocked[party] = 1
    while pending:
        for held, share in held_by(pending.pop()):
            sums[held] += share
            if sums[held] >= 50 and not blocked[held]:
                blocked[held] = 1
                pending.append(held)
    return sum(blocked)


def main():
    count, stakes = timed("Python, reading the CSV", lambda: read(sys.argv[1]))
    listed = [i * 199 % count for i in range(count // 200)]
    in_python(count, stakes, listed)
    in_sqlite(stakes, listed)
    in_networkx(stakes, listed, most=min(count, 100_000))


main()
