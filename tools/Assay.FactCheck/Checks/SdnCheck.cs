using Assay.FactCheck.Shared;
using Assay.FactCheck.Statements;
using Assay.Listings;
using Assay.Registers;

namespace Assay.FactCheck.Checks;

/// <summary>
/// Holds SDN designations against the editions: who stood on the list on which days brackets the first and last day. The day
/// itself is in none of the files.
/// </summary>
internal sealed class SdnCheck(OfacHistory ofac, StatementLog log)
{
    private readonly RecordIndex _entries = new(ofac.Entries);
    private readonly RecordIndex _names = new(ofac.Names?.Records ?? []);

    public void Check(RegisterParty party, RegisterDesignation known)
    {
        var claims = new DesignationClaims(party, known);
        var names = new PartyNames(party);
        var sightings = known.RecordKey is { } key
            ? Sightings(key, known.Designation.Programme, names)
            : SightingsByName(names, known.Designation.Programme);
        if (Record(claims, names, sightings))
        {
            Programme(claims, sightings);
            From(claims, sightings);
            End(claims, sightings);
            Effect(claims);
        }
    }

    /// <summary>Whether anything is left to check once the record was looked for.</summary>
    private bool Record(DesignationClaims claims, PartyNames names, List<Sighting> sightings)
    {
        if (claims.Known.RecordKey is not { } key)
        {
            var seen = sightings.Find(sighting => sighting.Listed == true);
            if (seen is not null)
                log.Confirm(claims.Record, seen.File, "by name");
            else if (claims.Known.Designation.Days.Until is { } until && until.Latest < ofac.FirstDay)
                log.Leave(
                    claims.Record,
                    $"it ended before the first edition at hand ({ofac.FirstDay.Iso()})"
                );
            else
            {
                log.Contradict(claims.Record, ofac.Editions[^1].File, "in no edition under any of its names");
                return false;
            }
            return true;
        }
        if (ofac.Entry(key) is { } entry)
        {
            if (names.AgreeByKey(entry) || (ofac.Aliased(key) is { } aliased && names.Agree(aliased)))
            {
                log.Confirm(claims.Record, entry.File, $"ent_num {key}, {entry.Names[0]}");
                return true;
            }
            log.Contradict(claims.Record, entry.File, $"ent_num {key} is {entry.Names[0]}");
            return false;
        }
        var roll = ofac.Rolls.FirstOrDefault(roll => roll.Entries.Contains(key));
        if (roll is null)
        {
            log.Contradict(
                claims.Record,
                ofac.Editions[^1].File,
                $"there is no ent_num {key} in any edition"
            );
            return false;
        }
        Newer(claims, names, key, roll);
        return true;
    }

    // Of entries younger than the last whole edition only the aliases have a number; a list of names has none.
    private void Newer(DesignationClaims claims, PartyNames names, string key, OfacRoll roll)
    {
        if (ofac.Aliased(key) is { } aliased && names.AgreeByKey(aliased))
            log.Confirm(claims.Record, roll.File, $"ent_num {key}, by an alias");
        else if (ofac.NonSdnEntry(key) is { } sectoral && names.AgreeByKey(sectoral))
            log.Confirm(claims.Record, roll.File, $"ent_num {key}, the number of {sectoral.Names[0]}");
        else if (Named(names) is { } named)
            log.Confirm(claims.Record, roll.File, $"ent_num {key}; the name stands in {named.File}");
        else
            log.Leave(
                claims.Record,
                $"ent_num is on the list of {roll.Day.Iso()}, of which there are no primary names here"
            );
    }

    private void Programme(DesignationClaims claims, List<Sighting> sightings)
    {
        if (sightings.Find(sighting => sighting.UnderProgramme == true) is { } seen)
            log.Confirm(claims.Programme, seen.File, claims.Known.Designation.Programme);
        else if (
            sightings.Find(sighting =>
                sighting.UnderProgramme == false && sighting.Listed == true && Covers(claims, sighting)
            ) is
            { } other
        )
            log.Contradict(claims.Programme, other.File, "the record does not stand under this programme");
        else
            log.Leave(claims.Programme, "no edition with programmes is young or old enough to tell");
    }

    private void From(DesignationClaims claims, List<Sighting> sightings)
    {
        var from = claims.Known.Designation.Days.From!.Value;
        var first = sightings.Find(sighting => sighting.UnderProgramme ?? sighting.Listed ?? false);
        var absent = sightings.FindLast(sighting =>
            (sighting.UnderProgramme ?? sighting.Listed) == false
            && (first is null || sighting.Day < first.Day)
        );
        if (first is not null && from.Earliest > first.Day)
            log.Contradict(claims.From, first.File, $"on the list of {first.Day.Iso()} already");
        else if (absent is not null && from.Latest < absent.Day && !EndedBefore(claims, absent))
            log.Contradict(claims.From, absent.File, $"not yet on the list of {absent.Day.Iso()}");
        else if (
            absent is not null
            && first is not null
            && from.Earliest <= absent.Day
            && first.Day <= from.Latest
        )
            log.Confirm(
                claims.From,
                first.File,
                $"not on the list of {absent.Day.Iso()}, on that of {first.Day.Iso()}"
            );
        else
            log.Leave(
                claims.From,
                "the day itself is in no file; it agrees with the editions: "
                    + (absent is not null ? $"not on {absent.Day.Iso()}" : "before the first")
                    + (first is not null ? $", on {first.Day.Iso()}" : "")
            );
    }

    private void End(DesignationClaims claims, List<Sighting> sightings)
    {
        if (claims.Known.Designation.Days.Until is { } until)
        {
            if (
                sightings.Find(s => s.Day > until.Latest && (s.UnderProgramme ?? s.Listed) == true) is
                { } later
            )
                log.Contradict(claims.End, later.File, $"still on the list of {later.Day.Iso()}");
            else
                log.Leave(claims.End, "the day itself is in no file; no later edition has it");
            return;
        }
        var last = sightings.FindLast(sighting => sighting.Listed is not null);
        if (last is null)
            log.Leave(claims.End, "no list by number is younger");
        else if (last.Listed == true)
            log.Confirm(claims.End, last.File, $"on the list of {last.Day.Iso()}");
        else if (claims.Known.Designation.Days.From!.Value.Latest < last.Day)
            log.Contradict(claims.End, last.File, $"not on the list of {last.Day.Iso()}");
        else
            log.Leave(claims.End, $"it began after the last list at hand ({last.Day.Iso()})");
    }

    private void Effect(DesignationClaims claims)
    {
        if (claims.Known.Designation.Effect == DesignationEffect.AssetFreeze)
            log.Confirm(claims.Effect, ofac.Editions[^1].File, "the SDN list blocks");
        else
            log.Contradict(claims.Effect, ofac.Editions[^1].File, "the SDN list blocks: asset-freeze");
    }

    private List<Sighting> Sightings(string key, string programme, PartyNames names)
    {
        var all = ofac
            .Editions.Select(edition =>
                edition.Entries.GetValueOrDefault(key) is { } entry
                    ? new Sighting(
                        edition.Day,
                        edition.File,
                        Listed: true,
                        entry.Programmes.Contains(programme, StringComparer.Ordinal)
                    )
                    : new Sighting(edition.Day, edition.File, Listed: false, UnderProgramme: false)
            )
            .ToList();
        if (ofac.Names is { } list && Named(names) is { } named)
            all.Add(new(list.Day, list.File, Listed: true, UnderFirst(named, programme)));
        foreach (var roll in ofac.Rolls)
        {
            var listed = roll.Entries.Contains(key);
            all.Add(new(roll.Day, roll.File, listed, listed ? null : false));
        }
        return all;
    }

    private List<Sighting> SightingsByName(PartyNames names, string programme)
    {
        var key = _entries.FirstNamed(names)?.Key ?? "";
        var all = ofac
            .Editions.Select(edition => edition.Entries.GetValueOrDefault(key))
            .Zip(
                ofac.Editions,
                (entry, edition) =>
                    new Sighting(
                        edition.Day,
                        edition.File,
                        entry is not null,
                        entry?.Programmes.Contains(programme, StringComparer.Ordinal) ?? false
                    )
            )
            .ToList();
        if (ofac.Names is { } list)
        {
            var named = Named(names);
            all.Add(
                new(
                    list.Day,
                    list.File,
                    named is not null,
                    named is null ? false : UnderFirst(named, programme)
                )
            );
        }
        return all;
    }

    // The list of names does not always give all programmes: one that is not there says nothing.
    private static bool? UnderFirst(SharedRecord named, string programme) =>
        named.Programmes.Contains(programme, StringComparer.Ordinal) ? true : null;

    private SharedRecord? Named(PartyNames names) => _names.FirstNamed(names);

    private static bool Covers(DesignationClaims claims, Sighting sighting)
    {
        var days = claims.Known.Designation.Days;
        return days.From!.Value.Latest <= sighting.Day
            && !(days.Until is { } until && until.Earliest < sighting.Day);
    }

    private static bool EndedBefore(DesignationClaims claims, Sighting sighting) =>
        claims.Known.Designation.Days.Until is { } until && until.Earliest <= sighting.Day;

    /// <summary>What one file says of one record on its day; null where it cannot tell.</summary>
    private sealed record Sighting(LocalDate Day, string File, bool? Listed, bool? UnderProgramme);
}
