using Assay.Model;

namespace Assay.Listings.Indexing;

/// <summary>What an index knows of its parties besides their words: enough to judge a candidate without having the party itself.</summary>
internal sealed class PartyTable
{
    private readonly Flat<byte> _kinds;
    private readonly Flat<byte> _genders;
    private readonly Flat<int> _firstName;
    private readonly Flat<int> _partyOfName;
    private readonly Flat<byte> _qualities;
    private readonly Flat<int> _firstBirth;
    private readonly Flat<int> _births;
    private readonly Flat<int> _firstCountry;
    private readonly Flat<byte> _countries;
    private readonly Flat<int> _firstIdentifier;
    private readonly Flat<byte> _identifierKinds;
    private readonly Texts _identifiers;
    private readonly TextLists _deciding;
    private readonly AddressTable _addresses;
    private readonly CraftTable _crafts;

    /// <summary>Reads what <see cref="PartyFiling"/> wrote.</summary>
    public PartyTable(SectionReader sections)
    {
        Count = sections.Number();
        _kinds = sections.Values<PartyKind>(Count);
        _genders = sections.Values<Gender>(Count);
        _firstName = sections.Starts(Count);
        for (var p = 0; p < Count; p++)
        {
            if (_firstName[p] == _firstName[p + 1])
                throw sections.Unsound("has a party without a name");
        }
        NameCount = _firstName[Count];
        _partyOfName = sections.Numbers(NameCount, Count);
        _qualities = sections.Values<AliasQuality>(NameCount);
        _firstBirth = sections.Starts(Count);
        _births = sections.Days(checked(_firstBirth[Count] * 2));
        var births = _births.Span;
        for (var b = 0; b < births.Length; b += 2)
        {
            if (births[b] > births[b + 1])
                throw sections.Unsound("has a date that ends before it begins");
        }
        _firstCountry = sections.Starts(Count);
        _countries = sections.Next<byte>(checked(_firstCountry[Count] * 2));
        if (_countries.Span.IndexOfAnyExceptInRange((byte)'A', (byte)'Z') >= 0)
            throw sections.Unsound("has a country that is none");
        _firstIdentifier = sections.Starts(Count);
        _identifierKinds = sections.Values<IdentifierKind>(_firstIdentifier[Count]);
        _identifiers = new Texts(sections, _identifierKinds.Length);
        _deciding = new TextLists(sections, Count);
        _addresses = new AddressTable(sections, Count);
        _crafts = new CraftTable(sections, Count);
    }

    /// <summary>How many parties there are.</summary>
    public int Count { get; }

    /// <summary>How many names they have.</summary>
    public int NameCount { get; }

    /// <summary>The party of a name.</summary>
    public int Of(int name) => _partyOfName[name];

    /// <summary>A party's kind.</summary>
    public PartyKind Kind(int party) => (PartyKind)_kinds[party];

    /// <summary>The numbers of a party's names: at least one.</summary>
    public (int First, int End) Names(int party) => (_firstName[party], _firstName[party + 1]);

    /// <summary>How well a name identifies.</summary>
    public AliasQuality Quality(int name) => (AliasQuality)_qualities[name];

    /// <summary>The parties that an identifier decides for.</summary>
    public ReadOnlySpan<int> Decided(Identifier identifier) => _deciding.Find(PartyFiling.KeyOf(identifier));

    /// <summary>What a party says that the query may agree or conflict with.</summary>
    public PartyAttributes Attributes(int party, PartyQuery query)
    {
        var births = _births.Span;
        var born = new PartialDate[_firstBirth[party + 1] - _firstBirth[party]];
        for (var i = 0; i < born.Length; i++)
        {
            var at = 2 * (_firstBirth[party] + i);
            born[i] = PartialDate.Between(Day.OfNumber(births[at]), Day.OfNumber(births[at + 1]));
        }
        var letters = _countries.Span;
        var countries = new CountryCode[_firstCountry[party + 1] - _firstCountry[party]];
        for (var i = 0; i < countries.Length; i++)
        {
            var at = 2 * (_firstCountry[party] + i);
            countries[i] = new CountryCode(new string([(char)letters[at], (char)letters[at + 1]]));
        }
        var identifiers = new Identifier[_firstIdentifier[party + 1] - _firstIdentifier[party]];
        for (var i = 0; i < identifiers.Length; i++)
        {
            var number = _firstIdentifier[party] + i;
            identifiers[i] = new Identifier(
                (IdentifierKind)_identifierKinds[number],
                _identifiers[number].ToString()
            );
        }
        return new PartyAttributes(Kind(party), (Gender)_genders[party], born, countries, identifiers)
        {
            Addresses = query.Addresses.Count > 0 ? _addresses.Of(party) : [],
            Craft = query.Craft is null ? null : _crafts.Of(party),
        };
    }

    /// <summary>The parties with a number, whatever its kind; what stands before a colon in it is its kind in words.</summary>
    public List<int> WithNumber(string number)
    {
        var found = new List<int>();
        var starts = _firstIdentifier.Span;
        for (var p = 0; p < Count; p++)
        {
            for (var i = starts[p]; i < starts[p + 1]; i++)
            {
                var value = _identifiers[i];
                if (!value[(value.IndexOf(':') + 1)..].SequenceEqual(number))
                    continue;
                found.Add(p);
                break;
            }
        }
        return found;
    }
}
