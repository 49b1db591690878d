using Assay.Model;

namespace Assay.Formats.Yaml;

public readonly partial struct Field
{
    /// <summary>The items of a list; a single value is a list of one. Empty where the field is absent.</summary>
    public IReadOnlyList<Field> Items()
    {
        var log = _log;
        switch (Node)
        {
            case null:
                return [];
            case YamlSequence list:
                return [.. list.Items.Select(item => new Field(item, log))];
            case YamlScalar:
                return [this];
            default:
                WrongShape("a list");
                return [];
        }
    }

    /// <summary>The items, each read by <paramref name="read"/>; those that cannot be read, or hold nothing, are reported and left out.</summary>
    public IReadOnlyList<T> List<T>(Func<Field, T?> read)
        where T : struct
    {
        var values = new List<T>();
        foreach (var item in Items())
        {
            if (!item.IsNothing() && read(item) is { } value)
                values.Add(value);
        }
        return values;
    }

    /// <summary>The same for items that are texts or objects.</summary>
    public IReadOnlyList<T> ObjectList<T>(Func<Field, T?> read)
        where T : class
    {
        var values = new List<T>();
        foreach (var item in Items())
        {
            if (!item.IsNothing() && read(item) is { } value)
                values.Add(value);
        }
        return values;
    }

    /// <summary>The items, each a map read by <paramref name="read"/>.</summary>
    public IReadOnlyList<T> Maps<T>(Func<FieldReader, T?> read)
        where T : class => ObjectList(item => item.Map(read));

    /// <summary>A list of texts.</summary>
    public IReadOnlyList<string> TextList(int maximum = LongestText) =>
        ObjectList(item => item.Text(maximum));

    /// <summary>A list of countries.</summary>
    public IReadOnlyList<CountryCode> Countries() => List(item => item.Country());

    /// <summary>A list of parties' ids.</summary>
    public IReadOnlyList<PartyId> PartyIds() => List(item => item.PartyId());

    /// <summary>A list of ids of assets, lists and other items.</summary>
    public IReadOnlyList<ItemId> ItemIds() => List(item => item.ItemId());

    /// <summary>A list of commodities' ids.</summary>
    public IReadOnlyList<CommodityId> CommodityIds() => List(item => item.CommodityId());

    private bool IsNothing()
    {
        if (Node is not YamlScalar { IsNull: true })
            return false;
        Error(_log.Codes.MissingField, "this item of the list is empty. Fill it in or take it out.");
        return true;
    }
}
