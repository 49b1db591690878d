namespace Assay.Listings.Indexing;

/// <summary>The addresses of an index's parties, as far as they are compared.</summary>
internal sealed class AddressTable
{
    /// <summary>Street, town and postal code.</summary>
    public const int Fields = 3;

    private readonly Flat<int> _first;
    private readonly Texts _texts;

    /// <summary>Reads what <see cref="AddressFiling"/> wrote.</summary>
    public AddressTable(SectionReader sections, int parties)
    {
        _first = sections.Starts(parties);
        _texts = new Texts(sections, checked(_first[parties] * Fields));
    }

    /// <summary>A party's addresses.</summary>
    public IReadOnlyList<Address> Of(int party)
    {
        var addresses = new Address[_first[party + 1] - _first[party]];
        for (var i = 0; i < addresses.Length; i++)
        {
            var at = Fields * (_first[party] + i);
            addresses[i] = new Address
            {
                Street = _texts[at].ToString(),
                City = _texts[at + 1].ToString(),
                PostalCode = _texts[at + 2].ToString(),
            };
        }
        return addresses;
    }
}

/// <summary>Takes the addresses of party after party. One without town and postal code tells nothing to compare.</summary>
internal sealed class AddressFiling
{
    private readonly List<int> _first = [0];
    private readonly Texts.Filing _texts = new();

    /// <summary>Takes a party's.</summary>
    public void Add(IReadOnlyList<Address> addresses)
    {
        foreach (var address in addresses)
        {
            if (string.IsNullOrEmpty(address.City) && string.IsNullOrEmpty(address.PostalCode))
                continue;
            _texts.Add(address.Street);
            _texts.Add(address.City);
            _texts.Add(address.PostalCode);
        }
        _first.Add(_texts.Count / AddressTable.Fields);
    }

    /// <summary>Writes what <see cref="AddressTable"/> reads.</summary>
    public void Write(SectionWriter sections)
    {
        sections.Add(_first);
        _texts.Write(sections);
    }
}
