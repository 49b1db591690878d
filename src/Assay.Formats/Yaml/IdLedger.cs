using Assay.Model;

namespace Assay.Formats.Yaml;

/// <summary>
/// The ids that files give and those they use. A thing may be used before it is given, or in another file, so uses are
/// checked at the end.
/// </summary>
public sealed class IdLedger
{
    private const int MostNamed = 10;

    /// <summary>Letters of an id in a message: one that somebody else wrote may be of any length.</summary>
    private const int MostShown = 60;

    private readonly Dictionary<IdKind, Dictionary<string, InputPlace>> _given = [];
    private readonly List<(IdKind Kind, string Id, Field Field)> _uses = [];

    /// <summary>Notes that something gives itself an id, and reports one that is taken.</summary>
    /// <returns>Whether the id was free.</returns>
    public bool Give(IdKind kind, string id, Field field)
    {
        if (!_given.TryGetValue(kind, out var given))
            _given[kind] = given = new(StringComparer.Ordinal);
        if (given.TryAdd(id, field.Place!))
            return true;
        if (!field.Log.IsFull)
        {
            field.Error(
                field.Log.Codes.DuplicateId,
                $"the id {Quoting.Quote(id)} was given to another {kind.Singular} at {given[id]}. Give each its own."
            );
        }
        return false;
    }

    /// <summary>Notes an id that something has from where it stands, without having written it.</summary>
    public void GiveByPlace(IdKind kind, string id, InputPlace place)
    {
        if (!_given.TryGetValue(kind, out var given))
            _given[kind] = given = new(StringComparer.Ordinal);
        given.TryAdd(id, place);
    }

    /// <summary>Notes an id that something may share with what gave it before: a company described in two files.</summary>
    public void GiveAgain(IdKind kind, string id, Field field)
    {
        if (!IsGiven(kind, id))
            Give(kind, id, field);
    }

    /// <summary>Notes that a field names something.</summary>
    public void Use(IdKind kind, string id, Field field) => _uses.Add((kind, id, field));

    /// <summary>Whether something gave itself that id.</summary>
    public bool IsGiven(IdKind kind, string id) =>
        _given.TryGetValue(kind, out var given) && given.ContainsKey(id);

    /// <summary>Reports every use of an id that nothing gave itself.</summary>
    public void Check()
    {
        foreach (var (kind, id, field) in _uses)
        {
            if (!IsGiven(kind, id) && !field.Log.IsFull)
                field.Error(
                    field.Log.Codes.UnknownReference,
                    $"there is no {kind.Singular} with the id {Quoting.Quote(id)}; it was not read. {Advice(kind, id)}"
                );
        }
    }

    private string Advice(IdKind kind, string id)
    {
        if (!_given.TryGetValue(kind, out var given))
            return $"Add it under '{kind.Plural}'.";
        if (Nearest.To(id, given.Keys) is { } name)
            return $"Did you mean {Quoting.Quote(name)}?";
        return given.Count <= MostNamed
            ? $"Write one of {string.Join(", ", given.Keys.Select(k => Quoting.Visible(k, MostShown)))}, or add it under '{kind.Plural}'."
            : $"Correct it, or add it under '{kind.Plural}'.";
    }
}

/// <summary>What an id is the id of.</summary>
/// <param name="Singular">In words: <c>party</c>.</param>
/// <param name="Plural">The field that lists them: <c>parties</c>.</param>
public sealed record IdKind(string Singular, string Plural)
{
    /// <summary>A party.</summary>
    public static IdKind Party { get; } = new("party", "parties");

    /// <summary>An asset of a deal.</summary>
    public static IdKind Asset { get; } = new("asset", "assets");

    /// <summary>An activity of a deal.</summary>
    public static IdKind Activity { get; } = new("activity", "activities");

    /// <summary>A term of a deal.</summary>
    public static IdKind Term { get; } = new("term", "terms");

    /// <summary>A deposit, mine or plant.</summary>
    public static IdKind Deposit { get; } = new("deposit", "deposits");

    /// <summary>A party that is a natural person.</summary>
    public static IdKind Person { get; } = new("person", "parties");

    /// <summary>A commodity or group of them.</summary>
    public static IdKind Commodity { get; } = new("commodity", "commodities");

    /// <summary>A group of commodities.</summary>
    public static IdKind CommodityGroup { get; } = new("group of commodities", "commodities");

    /// <summary>A legal order.</summary>
    public static IdKind Regime { get; } = new("regime", "regimes");

    /// <summary>A list of critical minerals.</summary>
    public static IdKind CriticalList { get; } = new("list", "lists");
}
