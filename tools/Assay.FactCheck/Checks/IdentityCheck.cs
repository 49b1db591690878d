using Assay.FactCheck.Shared;
using Assay.FactCheck.Statements;
using Assay.Model;
using Assay.Registers;

namespace Assay.FactCheck.Checks;

/// <summary>Holds identifiers, birth dates and nationalities against the records of the same party.</summary>
internal sealed class IdentityCheck(ListFiles lists, StatementLog log)
{
    private static readonly HashSet<IdentifierKind> Comparable =
    [
        IdentifierKind.Inn,
        IdentifierKind.Ogrn,
        IdentifierKind.Lei,
    ];

    private readonly RecordIndex _all = new([
        .. lists.Ofac.Entries,
        .. lists.Ofac.NonSdn,
        .. lists.Eu,
        .. lists.Uk.Subjects.Values,
        .. lists.Canada,
        .. lists.Registers,
    ]);

    public void Check(RegisterParty party)
    {
        if (party.Identifiers.Count == 0 && party.Born is null && party.Nationalities.Count == 0)
            return;
        var names = new PartyNames(party);
        // By key where the register names one; by identifier and name together where it does not.
        var keyed = Keyed(party, names);
        var named = _all.Named(names).ToList();
        foreach (var identifier in party.Identifiers)
            Check(party, identifier, keyed, named);
        if (party.Born is { } born)
            Check(new Statement("birth date", party.Id.Value, $"born {born}"), born, keyed, named);
        foreach (var country in party.Nationalities)
            Check(
                new Statement("nationality", party.Id.Value, $"national of {country}"),
                country,
                keyed,
                named
            );
    }

    private List<SharedRecord> Keyed(RegisterParty party, PartyNames names)
    {
        var records = new List<SharedRecord>();
        foreach (var known in party.Designations)
        {
            records.AddRange(
                (known.List.Publisher.Value, known.RecordKey) switch
                {
                    ("us-ofac", { } key) => new[]
                    {
                        lists.Ofac.Entry(key),
                        lists.Ofac.NonSdnEntry(key),
                    }.OfType<SharedRecord>(),
                    ("uk-fcdo", { } key) => lists.Uk.Subjects.TryGetValue(key, out var subject)
                        ? [subject]
                        : [],
                    ("ca-gac", { } key) => lists.Canada.Where(r =>
                        string.Equals(r.Key, key, StringComparison.Ordinal)
                        && r.Programmes.Contains(known.Designation.Programme, StringComparer.Ordinal)
                    ),
                    ("eu-council", _) when AnnexEntry.Of(known) is { Number: not null } entry =>
                        lists.Eu.Where(r => entry.IsIn(r) && entry.HasNumber(r)),
                    _ => [],
                }
            );
        }
        return [.. records.Where(names.AgreeByKey)];
    }

    private void Check(
        RegisterParty party,
        Identifier identifier,
        List<SharedRecord> keyed,
        List<SharedRecord> named
    )
    {
        var form = new Statement("identifier: check digit", party.Id.Value, identifier.ToString());
        if (IdentifierRules.FaultOf(identifier) is { } fault)
            log.Contradict(form, "(rule of the kind)", fault);
        else
            log.Confirm(form, "(rule of the kind)", "its form and check digit are right");

        var statement = new Statement("identifier", party.Id.Value, identifier.ToString());
        if (
            keyed.Concat(named).FirstOrDefault(record => record.Identifiers.Contains(identifier)) is
            { } bearer
        )
        {
            log.Confirm(statement, bearer.File, $"{bearer.Key}, {bearer.Names[0]}");
            return;
        }
        var others = keyed
            .SelectMany(record =>
                record
                    .Identifiers.Where(other => other.Kind == identifier.Kind)
                    .Select(other => (record, other))
            )
            .ToList();
        if (Comparable.Contains(identifier.Kind) && others.Count > 0)
            log.Contradict(statement, others[0].record.File, $"{others[0].record.Key} has {others[0].other}");
        else if (_all.With(identifier).FirstOrDefault() is { } stranger)
            log.Contradict(statement, stranger.File, $"it is that of {stranger.Key}, {stranger.Names[0]}");
        else
            log.Leave(statement, "no record of the party has an identifier of this kind");
    }

    private void Check(
        Statement statement,
        PartialDate born,
        List<SharedRecord> keyed,
        List<SharedRecord> named
    )
    {
        var equal = keyed.Concat(named).FirstOrDefault(record => record.Born.Contains(born));
        var dated = keyed.Where(record => record.Born.Count > 0).ToList();
        if (equal is not null)
            log.Confirm(statement, equal.File, $"{equal.Key}, {equal.Names[0]}");
        else if (dated.Find(record => !record.Born.Any(date => Overlap(date, born))) is { } other)
            log.Contradict(statement, other.File, $"{other.Key}: {string.Join(", ", other.Born)}");
        else if (dated.Count > 0)
            log.Leave(statement, "the records of the party print it less or more precisely, in agreement");
        else
            log.Leave(statement, "no record of the party prints it");
    }

    private void Check(
        Statement statement,
        CountryCode country,
        List<SharedRecord> keyed,
        List<SharedRecord> named
    )
    {
        if (
            keyed.Concat(named).FirstOrDefault(record => record.Nationalities.Contains(country)) is { } record
        )
            log.Confirm(statement, record.File, $"{record.Key}, {record.Names[0]}");
        else if (keyed.Exists(record => record.Nationalities.Count > 0))
            log.Leave(statement, "the records of the party name other nationalities only");
        else
            log.Leave(statement, "no record of the party names one");
    }

    private static bool Overlap(PartialDate one, PartialDate other) =>
        one.Earliest <= other.Latest && other.Earliest <= one.Latest;
}
