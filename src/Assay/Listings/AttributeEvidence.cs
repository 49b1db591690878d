using Assay.Listings.Indexing;
using Assay.Model;

namespace Assay.Listings;

/// <summary>What the attributes of a party say besides its name.</summary>
/// <param name="Factor">By what the score of the name is multiplied, from above 0 to 1; 1 where nothing conflicts.</param>
/// <param name="Conflicts">Whether something conflicts that may not: an address, a flag or a call sign is another for many reasons.</param>
/// <param name="Decided">Whether an identifier that decides agrees.</param>
/// <param name="Sentences">One sentence for each agreement or conflict; nothing for what is missing.</param>
internal sealed record AttributeEvidence(
    double Factor,
    bool Conflicts,
    bool Decided,
    IReadOnlyList<string> Sentences
);

/// <summary>
/// Weighs birth, gender, countries, kind, identifiers, addresses and what is known of craft. What either side does not say is neutral; agreement explains; conflict lowers,
/// more the surer it is that both cannot be right.
/// </summary>
internal static class AttributeComparer
{
    /// <summary>A person is not a company; but a deal file may call one by mistake what it is not, so an equal name is still shown.</summary>
    private const double OtherKind = 0.8;

    /// <summary>Both have a number of a register that gives each party one, and the numbers differ: not the same, whatever the names.</summary>
    private const double OtherNumber = 0.6;

    /// <summary>Born ten years apart or more: two persons.</summary>
    private const double BornDecadesApart = 0.6;

    /// <summary>Born within ten years of each other: a mistaken year, or a relative.</summary>
    private const double BornApart = 0.8;

    /// <summary>One part of the date differs, or day and month change places: usually a mistake in one of the sources.</summary>
    private const double BornNearly = 0.95;

    /// <summary>No country in common: people and companies have more countries than lists know.</summary>
    private const double OtherCountry = 0.93;

    /// <summary>A man is not a woman; but lists and customers' files have it wrong now and then.</summary>
    private const double OtherGender = 0.8;

    private const int Decade = 10;

    /// <summary>Weighs what a query and a party say.</summary>
    public static AttributeEvidence Weigh(PartyQuery query, PartyAttributes party)
    {
        var sentences = new List<string>();
        var factor = 1.0;
        var decided = false;
        factor *= Kinds(query.Kind, party.Kind, sentences);
        factor *= Identifiers(query.Identifiers, party.Identifiers, sentences, ref decided);
        if (query.Born is { } born)
            factor *= Births(born, party, sentences);
        factor *= Genders(query.Gender, party.Gender, sentences);
        factor *= Countries(query.Countries, party.Countries, sentences);
        var mild = AddressComparer.Weigh(query.Addresses, party.Addresses, sentences);
        if (query.Craft is { } craft)
        {
            var (sure, other) = CraftComparer.Weigh(craft, query.FlagNames, party.Craft, sentences);
            factor *= sure;
            mild *= other;
        }
        return new AttributeEvidence(factor * mild, factor < 1, decided, sentences);
    }

    private static double Kinds(PartyKind asked, PartyKind found, List<string> sentences)
    {
        if (asked == PartyKind.Unknown || found == PartyKind.Unknown || Class(asked) == Class(found))
            return 1;
        sentences.Add($"The kind conflicts: {Word(asked)} was asked for, this is {Word(found)}.");
        return OtherKind;
    }

    /// <summary>Lists call all organisations by one word, so a fund or a bank does not conflict with a company.</summary>
    private static int Class(PartyKind kind) =>
        kind switch
        {
            PartyKind.Person => 1,
            PartyKind.Vessel => 2,
            PartyKind.Aircraft => 3,
            _ => 4,
        };

    private static string Word(PartyKind kind) =>
        kind switch
        {
            PartyKind.Person => "a person",
            PartyKind.Vessel => "a vessel",
            PartyKind.Aircraft => "an aircraft",
            PartyKind.State => "a state",
            PartyKind.PublicBody => "a public body",
            PartyKind.Fund => "a fund",
            PartyKind.Bank => "a bank",
            _ => "a company",
        };

    private static double Identifiers(
        IReadOnlyList<Identifier> asked,
        IReadOnlyList<Identifier> found,
        List<string> sentences,
        ref bool decided
    )
    {
        var factor = 1.0;
        foreach (var group in asked.GroupBy(i => i.Kind))
        {
            var ofKind = found.Where(i => i.Kind == group.Key).ToList();
            var shared = group.Where(i => ofKind.Exists(f => AreEqual(i, f))).ToList();
            if (shared.Count > 0)
            {
                var decides = Decides(shared[0]);
                decided |= decides;
                sentences.Add(decides ? $"{shared[0]} agrees, which decides." : $"{shared[0]} agrees.");
            }
            else if (ofKind.Count > 0 && IsOneToAParty(group.Key))
            {
                sentences.Add($"{group.First()} conflicts with {ofKind[0]}.");
                factor = OtherNumber;
            }
        }
        return factor;
    }

    /// <summary>Equal as they are compared: without separators, upper case.</summary>
    public static bool AreEqual(Identifier a, Identifier b) =>
        a.Kind == b.Kind
        && string.Equals(
            IdentifierRules.Normalise(a.Value),
            IdentifierRules.Normalise(b.Value),
            StringComparison.Ordinal
        );

    /// <summary>
    /// Whether an equal number makes two parties one: its register gives each party one number and no number twice, and the number
    /// passes its own check. Passport, tax and registration numbers of countries unknown agree by chance.
    /// </summary>
    public static bool Decides(Identifier identifier) =>
        (IsOneToAParty(identifier.Kind) || identifier.Kind == IdentifierKind.Bic)
        && IdentifierRules.FaultOf(identifier with { Value = IdentifierRules.Normalise(identifier.Value) })
            is null;

    private static bool IsOneToAParty(IdentifierKind kind) =>
        kind
            is IdentifierKind.Lei
                or IdentifierKind.Inn
                or IdentifierKind.Ogrn
                or IdentifierKind.Imo
                or IdentifierKind.Edrpou;

    private static double Genders(Gender asked, Gender found, List<string> sentences)
    {
        if (asked == Gender.Unknown || found == Gender.Unknown)
            return 1;
        if (asked == found)
        {
            sentences.Add($"The gender agrees ({ListingWords.Plain(asked)}).");
            return 1;
        }
        sentences.Add(
            $"The gender conflicts: {ListingWords.Plain(asked)} was asked for, this is {ListingWords.Plain(found)}."
        );
        return OtherGender;
    }

    private static double Births(PartialDate asked, PartyAttributes party, List<string> sentences)
    {
        if (party.Born.Count == 0)
            return 1;
        var what = party.Kind switch
        {
            PartyKind.Person or PartyKind.Unknown => "birth",
            PartyKind.Vessel or PartyKind.Aircraft => "building",
            _ => "founding",
        };
        var (factor, date) = party.Born.Select(f => (Factor: Birth(asked, f), Date: f)).MaxBy(x => x.Factor);
        sentences.Add(
            factor switch
            {
                1 => $"The date of {what} agrees ({date}).",
                BornNearly => $"The dates of {what} are nearly the same ({asked}, {date}).",
                _ => $"The dates of {what} conflict ({asked}, {date}).",
            }
        );
        return factor;
    }

    private static double Birth(PartialDate a, PartialDate b)
    {
        if (a.Earliest <= b.Latest && b.Earliest <= a.Latest)
            return 1;
        if (a.IsExact && b.IsExact && IsOneSlip(a.Earliest, b.Earliest))
            return BornNearly;
        var years = a.Earliest > b.Latest ? a.Earliest.Year - b.Latest.Year : b.Earliest.Year - a.Latest.Year;
        return years >= Decade ? BornDecadesApart : BornApart;
    }

    private static bool IsOneSlip(LocalDate a, LocalDate b)
    {
        var same = (a.Year == b.Year ? 1 : 0) + (a.Month == b.Month ? 1 : 0) + (a.Day == b.Day ? 1 : 0);
        var swapped = a.Year == b.Year && a.Month == b.Day && a.Day == b.Month;
        return swapped || (same == 2 && Math.Abs(a.Year - b.Year) < Decade);
    }

    private static double Countries(
        IReadOnlyList<CountryCode> asked,
        IReadOnlyList<CountryCode> found,
        List<string> sentences
    )
    {
        if (asked.Count == 0 || found.Count == 0)
            return 1;
        var shared = asked.Intersect(found).ToList();
        if (shared.Count > 0)
        {
            sentences.Add($"The country agrees ({string.Join(", ", shared)}).");
            return 1;
        }
        sentences.Add($"The countries differ ({string.Join(", ", asked)}; {string.Join(", ", found)}).");
        return OtherCountry;
    }
}
