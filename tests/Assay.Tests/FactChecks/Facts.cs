using Assay.FactCheck.Shared;
using Assay.FactCheck.Statements;
using Assay.Listings;
using Assay.Model;
using Assay.Registers;

namespace Assay.Tests.FactChecks;

/// <summary>Small facts and small files to hold them against.</summary>
internal static class Facts
{
    private static readonly Citation Source = new("a list", Confidence.Primary);

    /// <summary>A party that says nothing of itself but its name.</summary>
    public static RegisterParty Party(string name, PartyKind kind = PartyKind.Company) =>
        new(new PartyId("party"), name, kind, null, [], null, [], [], [], null, [], [], [], [], null, null);

    public static RegisterDesignation Designation(
        string list,
        string? record,
        string programme,
        string from,
        DesignationEffect effect = DesignationEffect.AssetFreeze,
        string? until = null,
        string? basis = null
    ) =>
        new(
            ListId.Parse(list),
            record,
            new Designation(
                programme,
                effect,
                basis,
                new InForce(Date(from), until is null ? null : Date(until)),
                Source
            )
        );

    public static Absence Absence(string publisher, LocalDate asOf) =>
        new(new PublisherId(publisher), asOf, Source);

    public static PartialDate Date(string text) =>
        PartialDate.TryParse(text, out var date) ? date : throw new ArgumentException(text, nameof(text));

    public static SharedRecord Record(
        string key,
        string name,
        string programme = "",
        LocalDate? listed = null
    ) =>
        new()
        {
            File = "file",
            Key = key,
            Names = [name],
            Programmes = [programme],
            Listed = listed,
        };

    /// <summary>Two whole editions and one roll by number: absent, present, present unless said otherwise.</summary>
    public static OfacHistory Ofac(SharedRecord entry, bool stillListed = true) =>
        new(
            [
                new OfacEdition(
                    "first",
                    new(2022, 2, 23),
                    new Dictionary<string, SharedRecord>(StringComparer.Ordinal)
                ),
                new OfacEdition(
                    "second",
                    new(2022, 12, 28),
                    new Dictionary<string, SharedRecord>(StringComparer.Ordinal) { [entry.Key] = entry }
                ),
            ],
            [
                new OfacRoll(
                    "roll",
                    new(2026, 6, 2),
                    new HashSet<string>(stillListed ? [entry.Key] : [], StringComparer.Ordinal)
                ),
            ],
            null,
            new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal),
            []
        );

    /// <summary>Lists of which only the EU's has records.</summary>
    public static ListFiles Lists(params IReadOnlyList<SharedRecord> eu)
    {
        var none = new Dictionary<string, SharedRecord>(StringComparer.Ordinal);
        return new(Ofac(Record("1", "Nobody")), eu, new UkList(none, none), [], [], [], [], []);
    }

    /// <summary>The verdict on the statements of a kind, which must all be the same.</summary>
    public static Verdict Of(this StatementLog log, string kind) =>
        Assert.Single(
            log.All.Where(s => string.Equals(s.Statement.Kind, kind, StringComparison.Ordinal))
                .Select(s => s.Verdict)
                .Distinct()
        );
}
