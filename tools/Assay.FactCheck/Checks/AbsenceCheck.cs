using Assay.FactCheck.Shared;
using Assay.FactCheck.Statements;
using Assay.Registers;

namespace Assay.FactCheck.Checks;

/// <summary>Holds "not listed" against every record of the publisher, by name and by identifier.</summary>
internal sealed class AbsenceCheck(ListFiles lists, Register register, StatementLog log)
{
    private readonly Dictionary<string, RecordIndex> _indexes = new(StringComparer.Ordinal);

    // A record that another party of the register carries is that party's: "Polymetal" is the name of two.
    private bool IsOfAnother(RegisterParty party, string publisher, SharedRecord record) =>
        register.Parties.Any(other =>
            other.Id != party.Id
            && other.Designations.Any(known =>
                string.Equals(known.List.Publisher.Value, publisher, StringComparison.Ordinal)
            )
            && new PartyNames(other) is var names
            && (names.Identify(record) || names.Agree(record))
        );

    // The newest day for which each publisher's names are whole.
    private static readonly Dictionary<string, LocalDate> WholeUntil = new(StringComparer.Ordinal)
    {
        ["us-ofac"] = new(2025, 5, 25),
        ["us-bis"] = new(2026, 7, 9),
        ["eu-council"] = new(2026, 8, 31),
        ["uk-fcdo"] = new(2026, 4, 29),
        ["ca-gac"] = new(2025, 4, 30),
        ["un-sc"] = new(2026, 2, 27),
        ["au-dfat"] = new(2025, 5, 25),
    };

    public void Check(RegisterParty party)
    {
        var names = new PartyNames(party);
        foreach (var absence in party.NotListed)
        {
            var statement = new Statement(
                "not listed",
                party.Id.Value,
                $"not listed by {absence.Publisher} as of {absence.AsOf.Iso()}",
                absence.Source.Confidence
            );
            Check(statement, party, names, absence);
        }
    }

    private void Check(Statement statement, RegisterParty party, PartyNames names, Absence absence)
    {
        var publisher = absence.Publisher.Value;
        if (!_indexes.TryGetValue(publisher, out var records))
            _indexes[publisher] = records = new RecordIndex(Records(publisher));
        if (records.Records.Count == 0)
        {
            log.Leave(statement, $"no list of {absence.Publisher} is among the files");
            return;
        }
        var found = party
            .Identifiers.SelectMany(records.With)
            .Concat(records.Named(names).Where(record => !SpeaksAgainst(party, record)))
            .FirstOrDefault(record =>
                !(record.Listed > absence.AsOf) && !IsOfAnother(party, publisher, record)
            );
        if (found is not null)
            log.Contradict(statement, found.File, $"{found.Key}, {found.Names[0]}");
        else if (absence.AsOf > WholeUntil[absence.Publisher.Value])
            log.Leave(
                statement,
                $"the names of {absence.Publisher} are whole until {WholeUntil[absence.Publisher.Value].Iso()} only; no alias or number after it speaks against it"
            );
        else
            log.Confirm(statement, records.Records[^1].File, "no record of its names or identifiers");
    }

    private IReadOnlyList<SharedRecord> Records(string publisher) =>
        publisher switch
        {
            "us-ofac" => Ofac(),
            "us-bis" => lists.EntityList,
            "eu-council" => lists.Eu,
            "uk-fcdo" =>
            [
                .. lists.Uk.Exported.Values.Where(r => lists.Uk.Subjects.ContainsKey(r.Key)),
                .. lists.Uk.Subjects.Values,
            ],
            "ca-gac" => lists.Canada,
            "un-sc" => lists.UnitedNations,
            "au-dfat" => lists.Australia,
            _ => [],
        };

    // Who was on the list and has gone is not listed: of the old editions only what the newest roll still has counts.
    private List<SharedRecord> Ofac()
    {
        var newest = lists.Ofac.Rolls.Count > 0 ? lists.Ofac.Rolls[^1] : null;
        var edition = lists.Ofac.Editions[^1];
        return
        [
            .. edition.Entries.Values.Where(entry => newest?.Entries.Contains(entry.Key) ?? true),
            .. lists
                .Ofac.Aliases.Where(pair => newest?.Entries.Contains(pair.Key) ?? false)
                .Select(pair => new SharedRecord
                {
                    File = newest!.File,
                    Key = pair.Key,
                    Names = pair.Value,
                }),
            .. lists.Ofac.NonSdn,
            .. lists.Ofac.Names?.Records ?? [],
        ];
    }

    /// <summary>Whether birth dates show that it is somebody else of the same name.</summary>
    private static bool SpeaksAgainst(RegisterParty party, SharedRecord record) =>
        party.Born is { } born
        && record.Born.Count > 0
        && record.Born.All(date => date.Latest < born.Earliest || born.Latest < date.Earliest);
}
