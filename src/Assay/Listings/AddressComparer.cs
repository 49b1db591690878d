using Assay.Names;

namespace Assay.Listings;

/// <summary>
/// Holds addresses as a user writes them against those of a list. A user's address is one text, whose parts nobody marked, so a listed part agrees where
/// all its words stand in it. No address in common lowers a score by little: people and companies have more addresses than lists know.
/// </summary>
internal static class AddressComparer
{
    /// <summary>None of the listed towns is in the address that was given.</summary>
    private const double OtherPlace = 0.98;

    /// <summary>So many of the listed places are told in a sentence.</summary>
    private const int MostTold = 3;

    /// <summary>What the addresses say; where either side tells no town or postal code it is nothing.</summary>
    /// <param name="asked">The user's, each as one text.</param>
    /// <param name="found">The listed ones.</param>
    /// <param name="sentences">Where an agreement or a conflict is told.</param>
    /// <returns>By what the score is multiplied, from above 0 to 1.</returns>
    public static double Weigh(
        IReadOnlyList<string> asked,
        IReadOnlyList<Address> found,
        List<string> sentences
    )
    {
        var places = found.Where(a => TownOf(a).Length > 0 || PostalCodeOf(a).Length > 0).ToList();
        if (asked.Count == 0 || places.Count == 0)
            return 1;
        var words = asked.Select(a => AddressWords.Of(a).ToHashSet(StringComparer.Ordinal)).ToList();
        if (words.TrueForAll(w => w.Count == 0))
            return 1;
        var (agreement, address) = words
            .SelectMany(w => places.Select(p => (Agreement: Agreement(w, p), Address: p)))
            .MaxBy(x => x.Agreement);
        switch (agreement)
        {
            case Agreeing.Street:
                sentences.Add($"The address agrees ({Told(address)}).");
                return 1;
            case Agreeing.PostalCode:
                sentences.Add($"The postal code agrees ({PostalCodeOf(address)}).");
                return 1;
            case Agreeing.Town:
                sentences.Add($"The town agrees ({TownOf(address)}).");
                return 1;
            default:
                var listed = places.Select(Told).Distinct(StringComparer.Ordinal).ToList();
                var more = listed.Count > MostTold ? "; …" : "";
                sentences.Add(
                    $"No address agrees ({string.Join("; ", asked)}; listed: {string.Join("; ", listed.Take(MostTold))}{more})."
                );
                return OtherPlace;
        }
    }

    private enum Agreeing
    {
        Nothing,
        Town,
        PostalCode,
        Street,
    }

    private static Agreeing Agreement(HashSet<string> asked, Address listed)
    {
        var isTown = HasAll(asked, TownOf(listed));
        var isCode = HasAll(asked, PostalCodeOf(listed));
        if (!isTown && !isCode)
            return Agreeing.Nothing;
        if (IsStreet(asked, listed.Street ?? ""))
            return Agreeing.Street;
        return isCode ? Agreeing.PostalCode : Agreeing.Town;
    }

    private static bool HasAll(HashSet<string> asked, string listed)
    {
        var words = AddressWords.Of(listed).ToList();
        return words.Count > 0 && words.TrueForAll(w => Has(asked, w));
    }

    /// <summary>Whether half of the street's own words and, where it has any, one of its numbers are there.</summary>
    private static bool IsStreet(HashSet<string> asked, string street)
    {
        var words = AddressWords.Of(street).ToLookup(w => w.AsSpan().ContainsAnyInRange('0', '9'));
        var own = words[false].ToList();
        return own.Count > 0
            && own.Count(w => Has(asked, w)) * 2 >= own.Count
            && (!words[true].Any() || words[true].Any(asked.Contains));
    }

    private static bool Has(HashSet<string> asked, string word) =>
        asked.Contains(word) || asked.Any(a => AddressWords.AreLike(a, word));

    private static string Told(Address address) =>
        string.Join(
            ", ",
            new[] { address.Street, address.City, address.PostalCode }.Where(p => !string.IsNullOrEmpty(p))
        );

    private static string TownOf(Address address) => address.City ?? "";

    private static string PostalCodeOf(Address address) => address.PostalCode ?? "";
}
