using Assay.Formats.Yaml;
using Assay.Model;

namespace Assay.Formats.Deals;

/// <summary>
/// The ids that a deal file gives and those it uses. A name may be used before it is given, so uses are checked at the end.
/// </summary>
internal sealed class DealIds(ReadingLog log)
{
    private const string Parties = "party",
        Assets = "asset";

    private readonly Dictionary<string, Dictionary<string, InputPlace>> _given = new(StringComparer.Ordinal);
    private readonly List<(string Kind, string Id, Field Field)> _uses = [];

    /// <summary>The id a party gives itself.</summary>
    public PartyId? OwnParty(FieldReader fields)
    {
        var field = fields.Required("id", "buyer");
        var id = field.PartyId();
        if (id is { } given)
            Give(Parties, given.Value, field);
        return id;
    }

    /// <summary>The id an asset gives itself.</summary>
    public ItemId? OwnAsset(FieldReader fields) => Own(fields, Assets, "mine");

    /// <summary>The id of something that nothing else refers to, such as an activity.</summary>
    /// <param name="fields">Its fields.</param>
    /// <param name="kind">What it is, for messages.</param>
    /// <param name="example">An id it could have.</param>
    public ItemId? Own(FieldReader fields, string kind, string example)
    {
        var field = fields.Required("id", example);
        var id = field.ItemId();
        if (id is { } given)
            Give(kind, given.Value, field);
        return id;
    }

    /// <summary>One party of the deal.</summary>
    public PartyId? Party(Field field)
    {
        var id = field.PartyId();
        if (id is { } used)
            _uses.Add((Parties, used.Value, field));
        return id;
    }

    /// <summary>A list of parties of the deal.</summary>
    public IReadOnlyList<PartyId> PartyList(Field field) => field.List(Party);

    /// <summary>A list of assets of the deal.</summary>
    public IReadOnlyList<ItemId> AssetList(Field field) => field.List(Asset);

    /// <summary>Reports every use of an id that was not given.</summary>
    public void Check()
    {
        foreach (var (kind, id, field) in _uses)
        {
            var given = _given.GetValueOrDefault(kind);
            if (given?.ContainsKey(id) == true || log.IsFull)
                continue;
            var names = given?.Keys ?? (IEnumerable<string>)[];
            var near =
                Nearest.To(id, names) is { } name ? $"Did you mean '{name}'?"
                : given is null ? $"The deal has no {kind} of its own: give it one under '{Plural(kind)}'."
                : $"Write one of {string.Join(", ", names.Take(10))}, or add it under '{Plural(kind)}'.";
            field.Error(
                log.Codes.UnknownReference,
                $"no {kind} of this deal has the id {Quoting.Quote(id)}; it was not read. {near}"
            );
        }
    }

    private ItemId? Asset(Field field)
    {
        var id = field.ItemId();
        if (id is { } used)
            _uses.Add((Assets, used.Value, field));
        return id;
    }

    private void Give(string kind, string id, Field field)
    {
        if (!_given.TryGetValue(kind, out var given))
            _given[kind] = given = new(StringComparer.Ordinal);
        if (given.TryAdd(id, field.Place!) || log.IsFull)
            return;
        var line = FormattableString.Invariant($"line {given[id].Line}");
        field.Error(
            log.Codes.DuplicateId,
            $"the id {Quoting.Quote(id)} was given to another {kind} in {line}. Give each its own."
        );
    }

    private static string Plural(string kind) =>
        string.Equals(kind, Parties, StringComparison.Ordinal) ? "parties" : "assets";
}
