namespace Assay.Formats.Lists.Ukraine;

/// <summary>Kinds of numbers as Ukraine's register names them, in Ukrainian or in short.</summary>
internal static class NsdcIdentifier
{
    /// <summary>Words of a kind, the words for it that <see cref="WrittenIdentifier"/> knows, and the country whose number it is.</summary>
    private static readonly (string Word, string Kind, string Country)[] Kinds =
    [
        ("єдрпоу", "EDRPOU", "UA"),
        ("edrpou", "EDRPOU", "UA"),
        ("рнокпп", "tax", "UA"),
        ("іпн", "tax", "UA"),
        ("ipn", "tax", "UA"),
        ("огрн", "OGRN", "RU"),
        ("одрн", "OGRN", "RU"),
        ("ogrn", "OGRN", "RU"),
        ("інн", "INN", ""),
        ("инн", "INN", ""),
        ("inn", "INN", ""),
        ("itn", "tax", ""),
        ("податк", "tax", ""),
        ("паспорт", "passport", ""),
        ("passport", "passport", ""),
        ("imo", "IMO", ""),
        ("імо", "IMO", ""),
        ("реєстраці", "registration", ""),
        ("registration", "registration", ""),
        ("унп", "tax", "BY"),
    ];

    /// <summary>Whether a field or column is named after a kind.</summary>
    public static bool IsKind(string name) => Find(name) is not null;

    /// <summary>Adds a number to a party. A country that the record gives goes before that of the kind.</summary>
    public static void AddTo(PartyDraft draft, string type, string number, string country)
    {
        if (Find(type) is { } kind)
            draft.AddDocument(kind.Kind, number, country.Length > 0 ? country : kind.Country);
        else
            draft.AddDocument(type, number, country);
    }

    private static (string Kind, string Country)? Find(string type)
    {
        foreach (var (word, kind, country) in Kinds)
        {
            if (type.Contains(word, StringComparison.OrdinalIgnoreCase))
                return (kind, country);
        }
        return null;
    }
}
