"""The lookups of `bench control-lookups STORE QUESTIONS.csv` by Shapely: a prepared geometry a day. Debian: python3-shapely.

usage: control_lookups.py LAYERS QUESTIONS.csv
LAYERS is the folder of daily GeoJSON files that the store was imported from.
"""
import csv, glob, gzip, json, os, sys, time
from shapely.geometry import Point, shape
from shapely.prepared import prep

ROUNDS = 3


def layers(folder):
    kept = {}
    for path in sorted(glob.glob(os.path.join(folder, "*_????????.geojson.gz"))):
        with gzip.open(path) as file:
            features = json.load(file)["features"]
        day = path.split("_")[-1][:8]
        kept[f"{day[:4]}-{day[4:6]}-{day[6:]}"] = prep(shape(features[0]["geometry"]))
    return kept


def main(folder, questions):
    started = time.perf_counter()
    by_day = layers(folder)
    print(f"{len(by_day)} days read and prepared in {time.perf_counter() - started:.1f} s")
    with open(questions, newline="") as file:
        rows = [
            (by_day[row["day"]], Point(float(row["lon"]), float(row["lat"])), row["held"] == "true")
            for row in csv.DictReader(file)
        ]
    best = float("inf")
    for _ in range(ROUNDS):
        started = time.perf_counter()
        differ = sum(layer.covers(place) != held for layer, place, held in rows)
        best = min(best, time.perf_counter() - started)
    print(f"place and day by Shapely, points made beforehand: {len(rows) / best / 1e6:.3f} million a second")
    print(f"{differ} of {len(rows)} places are told otherwise than by Shapely (GEOS)")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])
