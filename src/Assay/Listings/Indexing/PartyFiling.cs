using Assay.Model;

namespace Assay.Listings.Indexing;

/// <summary>Takes parties one by one and lays out what an index has to know of them and their names.</summary>
internal sealed class PartyFiling
{
    private readonly List<byte> _kinds = [];
    private readonly List<byte> _genders = [];
    private readonly List<int> _firstName = [0];
    private readonly List<int> _partyOfName = [];
    private readonly List<byte> _qualities = [];
    private readonly List<int> _firstBirth = [0];
    private readonly List<int> _births = [];
    private readonly List<int> _firstCountry = [0];
    private readonly List<byte> _countries = [];
    private readonly List<int> _firstIdentifier = [0];
    private readonly List<byte> _identifierKinds = [];
    private readonly Texts.Filing _identifiers = new();
    private readonly List<(string Key, int Party)> _deciding = [];
    private readonly AddressFiling _addresses = new();
    private readonly CraftFiling _crafts = new();
    private readonly NameFiling _names = new();

    /// <summary>How many parties were added.</summary>
    public int Count => _kinds.Count;

    /// <summary>Adds a party.</summary>
    public void Add<T>(T party, PartyTraits<T> traits)
    {
        var number = Count;
        var kind = traits.Kind(party);
        _kinds.Add((byte)kind);
        _genders.Add((byte)traits.Gender(party));
        foreach (var name in traits.Names(party))
            AddName(name, kind, number);
        // so that a party which only its numbers tell can be shown
        if (_firstName[^1] == _names.Count)
            AddName(new PartyName("", AliasQuality.Strong), kind, number);
        _firstName.Add(_names.Count);
        foreach (var born in traits.Born(party))
        {
            _births.Add(Day.NumberOf(born.Earliest));
            _births.Add(Day.NumberOf(born.Latest));
        }
        _firstBirth.Add(_births.Count / 2);
        foreach (var country in traits.Countries(party).Distinct())
        {
            _countries.Add((byte)country.Value[0]);
            _countries.Add((byte)country.Value[1]);
        }
        _firstCountry.Add(_countries.Count / 2);
        foreach (var identifier in traits.Identifiers(party))
        {
            _identifierKinds.Add((byte)identifier.Kind);
            _identifiers.Add(identifier.Value);
            if (AttributeComparer.Decides(identifier))
                _deciding.Add((KeyOf(identifier), number));
        }
        _firstIdentifier.Add(_identifiers.Count);
        _addresses.Add(traits.Addresses(party));
        _crafts.Add(traits.Craft(party), number);
    }

    /// <summary>Writes what <see cref="PartyTable"/>, the names and <see cref="NameTable"/> read, in this order.</summary>
    public void Write(SectionWriter sections)
    {
        sections.AddNumber(Count);
        sections.Add(_kinds);
        sections.Add(_genders);
        sections.Add(_firstName);
        sections.Add(_partyOfName);
        sections.Add(_qualities);
        sections.Add(_firstBirth);
        sections.Add(_births);
        sections.Add(_firstCountry);
        sections.Add(_countries);
        sections.Add(_firstIdentifier);
        sections.Add(_identifierKinds);
        _identifiers.Write(sections);
        TextLists.Write(sections, _deciding);
        _addresses.Write(sections);
        _crafts.Write(sections);
        _names.WriteTexts(sections);
        _names.Write(sections);
    }

    /// <summary>What a deciding identifier is filed under: its kind, and its value as it is compared.</summary>
    public static string KeyOf(Identifier identifier) =>
        (char)identifier.Kind + IdentifierRules.Normalise(identifier.Value);

    private void AddName(PartyName name, PartyKind kind, int party)
    {
        _names.Add(name.Text, kind);
        _partyOfName.Add(party);
        _qualities.Add((byte)name.Quality);
    }
}
