using Assay.FactCheck.Folding;
using Assay.FactCheck.Shared;
using Assay.Model;
using Assay.Registers;

namespace Assay.FactCheck.Checks;

/// <summary>The names of a party of the register, comparable, and whether a record bears one of them.</summary>
internal sealed class PartyNames
{
    // An abbreviation or a single short word alone names too many: "Atom", "ESE".
    private const int ShortestAlone = 5;

    private readonly IReadOnlyList<Identifier> _identifiers;

    public PartyNames(RegisterParty party)
    {
        IsPerson = party.Kind == PartyKind.Person;
        Names = [.. party.Aliases.Prepend(party.Name).Select(FoldedName.Of)];
        _identifiers = party.Identifiers;
    }

    /// <summary>All its names, comparable.</summary>
    public IReadOnlyList<FoldedName> Names { get; }

    /// <summary>Whether it is a natural person.</summary>
    public bool IsPerson { get; }

    /// <summary>Whether the record bears one of the party's names.</summary>
    public bool Agree(SharedRecord record) => Agree(record.Folded);

    /// <summary>Whether one of some names is one of the party's.</summary>
    public bool Agree(IEnumerable<FoldedName> others) =>
        others.Any(other => Names.Any(name => Same(name, other)));

    /// <summary>
    /// The same where nothing but the name leads to the record: a short word alone does not do, and a person's identifiers and
    /// kind must not speak against it.
    /// </summary>
    public bool AgreeAlone(SharedRecord record) =>
        record.IsPerson is not { } isPerson || isPerson == IsPerson
            ? record.Folded.Any(other =>
                Names.Any(name => (IsPerson || name.Joined.Length >= ShortestAlone) && Same(name, other))
            )
            : false;

    /// <summary>Whether the record bears one of the party's identifiers.</summary>
    public bool Identify(SharedRecord record) => _identifiers.Any(record.Identifiers.Contains);

    /// <summary>
    /// For a record a key leads to: the names agree, or an identifier does, or all words of one name stand in the other. The last
    /// is enough there because a wrong key leads to an altogether different name.
    /// </summary>
    public bool AgreeByKey(SharedRecord record) =>
        Agree(record)
        || Identify(record)
        || record.Folded.Any(other => Names.Any(name => Contains(name, other)));

    private bool Same(FoldedName name, FoldedName other) =>
        IsPerson ? name.IsSamePerson(other) : name.IsSameEntity(other);

    /// <summary>
    /// For a list without keys: of the records whose name has all words of one of the party's names, or the other way round, two
    /// at least, the one with the fewest words besides.
    /// </summary>
    public SharedRecord? Nearest(IEnumerable<SharedRecord> records) =>
        records
            .Select(record => (Record: record, Besides: record.Folded.Min(Besides)))
            .Where(pair => pair.Besides < int.MaxValue)
            .OrderBy(pair => pair.Besides)
            .Select(pair => pair.Record)
            .FirstOrDefault();

    private int Besides(FoldedName other) =>
        Names
            .Where(name => Math.Min(name.Parts.Count, other.Parts.Count) >= 2 && Contains(name, other))
            .Select(name => Math.Abs(name.Parts.Count - other.Parts.Count))
            .DefaultIfEmpty(int.MaxValue)
            .Min();

    private static bool Contains(FoldedName name, FoldedName other) =>
        name.Joined.Length >= ShortestAlone
        && other.Joined.Length >= ShortestAlone
        && (name.Parts.IsSubsetOf(other.Parts) || other.Parts.IsSubsetOf(name.Parts));
}
