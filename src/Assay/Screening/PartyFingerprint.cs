using System.Globalization;
using System.Text;
using Assay.Listings;
using Assay.Model;

namespace Assay.Screening;

/// <summary>
/// What mattered of a party when somebody decided about it. The values themselves are kept and not a hash of them, so that it can be said
/// what changed. Neither the order of values matters nor, in names, upper and lower case, blanks and punctuation.
/// </summary>
/// <param name="Values">The values of each aspect that has any.</param>
public sealed record PartyFingerprint(IReadOnlyDictionary<PartyAspect, IReadOnlyList<string>> Values)
{
    /// <summary>
    /// The aspects that were looked at when it was taken. One that was taken before an aspect was compared at all says nothing of it, and nothing of it can
    /// have changed.
    /// </summary>
    public IReadOnlyList<PartyAspect> LookedAt { get; init; } = Enum.GetValues<PartyAspect>();

    /// <summary>What fingerprints looked at that do not say it.</summary>
    public static IReadOnlyList<PartyAspect> LookedAtFirst { get; } =
    [.. Enum.GetValues<PartyAspect>().Where(a => a <= PartyAspect.Standing)];

    private const string OnTheList = "on the list";
    private const string NoLonger = "no longer on the list";

    /// <summary>What matters of a user's party.</summary>
    public static PartyFingerprint Of(ScreenedParty party) =>
        new(
            Kept(
                (PartyAspect.Kind, Kinds(party.Kind)),
                (PartyAspect.Name, party.Names),
                (PartyAspect.Gender, Genders(party.Gender)),
                (PartyAspect.Birth, Texts(party.Born is { } born ? [born] : Array.Empty<PartialDate>())),
                (PartyAspect.Country, Texts(party.Countries)),
                (PartyAspect.Nationality, Texts(party.Nationalities)),
                (PartyAspect.Identifier, Texts(party.Identifiers)),
                (PartyAspect.Address, party.Addresses),
                (PartyAspect.Craft, Facts(party.Craft))
            )
        );

    /// <summary>What matters of a listed party.</summary>
    public static PartyFingerprint Of(ListedParty party) =>
        new(
            Kept(
                (PartyAspect.Kind, Kinds(party.Kind)),
                (PartyAspect.Name, party.AllNames),
                (PartyAspect.Gender, Genders(party.Gender)),
                (PartyAspect.Birth, Texts(party.Born)),
                (PartyAspect.Nationality, Texts(party.Nationalities)),
                (PartyAspect.Identifier, Texts(party.Identifiers)),
                (
                    PartyAspect.Designation,
                    party.Designations.Select(d => $"{d.Programme} ({Words.Of(d.Effect)})")
                ),
                // not between which days it left: an older edition, imported later, bounds that better and changes nothing
                (PartyAspect.Standing, [party.Delisted is null ? OnTheList : NoLonger]),
                (PartyAspect.Craft, Facts(party.Craft))
            )
        );

    /// <summary>What is otherwise in another fingerprint of the same party, one clause for each aspect; none where all is the same.</summary>
    /// <param name="now">The later one.</param>
    /// <param name="whose">Whose it is, such as "the listed party".</param>
    public IReadOnlyList<string> ChangesTo(PartyFingerprint now, string whose)
    {
        var changes = new List<string>();
        foreach (var aspect in LookedAt.Intersect(now.LookedAt))
        {
            var before = Of(aspect);
            var after = now.Of(aspect);
            var gone = Without(before, after, aspect);
            var added = Without(after, before, aspect);
            if (gone.Count + added.Count > 0)
                changes.Add(Clause(whose, aspect, gone, added, before.Count, after.Count));
        }
        return changes;
    }

    /// <summary>The values of an aspect; none where it was not known.</summary>
    public IReadOnlyList<string> Of(PartyAspect aspect) => Values.GetValueOrDefault(aspect, []);

    private static string Clause(
        string whose,
        PartyAspect aspect,
        List<string> gone,
        List<string> added,
        int before,
        int after
    )
    {
        var was = string.Join(", ", gone);
        var now = string.Join(", ", added);
        if (aspect == PartyAspect.Standing)
            return $"{whose} was {was}, is {now}";
        if (before == 0)
            return $"{whose}'s {Word(aspect)} was not known, is {now}";
        if (after == 0)
            return $"{whose}'s {Word(aspect)} was {was}, is not given any more";
        if (gone.Count == 0)
            return $"{whose} has a further {Word(aspect)}: {now}";
        return added.Count == 0
            ? $"{whose} no longer has the {Word(aspect)} {was}"
            : $"{whose}'s {Word(aspect)} was {was}, is {now}";
    }

    private static string Word(PartyAspect aspect) =>
        aspect switch
        {
            PartyAspect.Birth => "birth date",
            PartyAspect.Craft => "particular",
            _ => Words.Of(aspect),
        };

    private static List<string> Without(
        IReadOnlyList<string> values,
        IReadOnlyList<string> others,
        PartyAspect aspect
    )
    {
        var known = others.Select(v => Key(v, aspect)).ToHashSet(StringComparer.Ordinal);
        return [.. values.Where(v => known.Add(Key(v, aspect))).Order(StringComparer.Ordinal)];
    }

    private static string Key(string value, PartyAspect aspect)
    {
        if (aspect is not (PartyAspect.Name or PartyAspect.Address))
            return value;
        var key = new StringBuilder(value.Length);
        foreach (var c in value.Normalize(NormalizationForm.FormKC))
        {
            // Marks stay: in Indic scripts they are the vowels.
            if (char.IsLetterOrDigit(c) || char.IsSurrogate(c) || IsMark(c))
                key.Append(char.ToUpperInvariant(c));
            else if (key.Length > 0 && key[^1] != ' ')
                key.Append(' ');
        }
        var text = key.ToString().TrimEnd();
        return text.Length == 0 ? value : text;
    }

    private static bool IsMark(char c) =>
        char.GetUnicodeCategory(c)
            is UnicodeCategory.NonSpacingMark
                or UnicodeCategory.SpacingCombiningMark
                or UnicodeCategory.EnclosingMark;

    private static string[] Kinds(PartyKind kind) => kind == PartyKind.Unknown ? [] : [Words.Of(kind)];

    private static string[] Genders(Gender gender) =>
        gender == Gender.Unknown ? [] : [ListingWords.Plain(gender)];

    private static IEnumerable<string> Facts(Craft? craft) =>
        craft is null
            ? []
            : new (string What, string? Value)[]
            {
                ("type", craft.Type),
                ("model", craft.Model),
                ("call sign", craft.CallSign),
                ("tonnage", craft.Tonnage),
                ("gross tonnage", craft.GrossTonnage),
                ("length", craft.Length),
                ("flag", craft.Flag?.Value),
                ("former flags", craft.FormerFlags),
            }
                .Where(f => !string.IsNullOrEmpty(f.Value))
                .Select(f => $"{f.What} {f.Value}");

    private static IEnumerable<string> Texts<T>(IEnumerable<T> values)
        where T : struct => values.Select(v => v.ToString()!);

    private static Dictionary<PartyAspect, IReadOnlyList<string>> Kept(
        params (PartyAspect Aspect, IEnumerable<string> Values)[] aspects
    ) =>
        aspects
            .Select(a =>
                (
                    a.Aspect,
                    Values: a.Values.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList()
                )
            )
            .Where(a => a.Values.Count > 0)
            .ToDictionary(a => a.Aspect, a => (IReadOnlyList<string>)a.Values);
}
