using Assay.Formats.Yaml;
using Assay.Model;

namespace Assay.Formats.Deals;

/// <summary>The ids that a deal file gives and those it uses.</summary>
internal sealed class DealIds
{
    private readonly IdLedger _ledger = new();

    /// <summary>The id a party gives itself.</summary>
    public PartyId? OwnParty(FieldReader fields)
    {
        var field = fields.Required("id", "buyer");
        var id = field.PartyId();
        if (id is { } given)
            _ledger.Give(IdKind.Party, given.Value, field);
        return id;
    }

    /// <summary>Takes an id that something has from where it stands, so that others may use it.</summary>
    public void GiveByPlace(IdKind kind, string id, FieldReader fields) =>
        _ledger.GiveByPlace(kind, id, fields.Place);

    /// <summary>The id that an asset, activity or term gives itself.</summary>
    /// <param name="fields">Its fields.</param>
    /// <param name="kind">What it is.</param>
    /// <param name="example">An id it could have.</param>
    public ItemId? Own(FieldReader fields, IdKind kind, string example)
    {
        var field = fields.Required("id", example);
        var id = field.ItemId();
        if (id is { } given)
            _ledger.Give(kind, given.Value, field);
        return id;
    }

    /// <summary>One party of the deal.</summary>
    public PartyId? Party(Field field)
    {
        var id = field.PartyId();
        if (id is { } used)
            _ledger.Use(IdKind.Party, used.Value, field);
        return id;
    }

    /// <summary>A list of parties of the deal.</summary>
    public IReadOnlyList<PartyId> PartyList(Field field) => field.List(Party);

    /// <summary>A list of assets of the deal.</summary>
    public IReadOnlyList<ItemId> AssetList(Field field) => field.List(Asset);

    /// <summary>Reports every use of an id that was not given.</summary>
    public void Check() => _ledger.Check();

    private ItemId? Asset(Field field)
    {
        var id = field.ItemId();
        if (id is { } used)
            _ledger.Use(IdKind.Asset, used.Value, field);
        return id;
    }
}
