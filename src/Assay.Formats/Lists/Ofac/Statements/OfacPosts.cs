using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Assay.Formats.Lists.Ofac.Statements;

/// <summary>
/// Phrases without a label. Most tell a person's post or rank ("Deputy Chief, National Police"), a few whose kin somebody is
/// ("wife of …"): OFAC writes both in the remarks as they are.
/// </summary>
internal static partial class OfacPosts
{
    private static readonly FrozenSet<string> Words = FrozenSet.ToFrozenSet(
        """
        accountant administrator admiral advisor adviser agent aide ambassador assistant attache attorney auditor ayatollah brigadier broker
        businessman captain ceo chair chairman chairperson chairwoman chef chief co-founder colonel commander commanding commandant commissioner
        comptroller congressman congresswoman constituent consul consultant coordinator councillor counsellor counselor dealer dean delegate
        deputy designer developer diplomat director directorate doctor dr editor emir emplo employee engineer envoy executive facilitator fighter
        figure financier founder general governor hacker haji hajji head hojjatoleslam imam inspector judge justice king lawmaker lawyer leader
        led lieutenant lt magistrate major manager marshal maulana maulawi mawlawi mayor member minister minster moulana mufti mulawi mullah
        officer official operative operator oversaw owner parliamentarian partner president presidential prince principal professor prosecutor
        publisher qari recruiter rector registrar representantive representative researcher scientist secretary senator sergeant shareholder
        sheikh shaykh speaker spokesman spokesperson sub-commander sultan superintendent supervisor technician treasurer trustee ustad ustadz
        vice warden
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries),
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>Whether a phrase about a person tells a post, title or rank.</summary>
    public static bool IsPost(string phrase)
    {
        foreach (var word in WordPattern().EnumerateMatches(phrase))
        {
            var text = phrase.AsSpan(word.Index, word.Length);
            var lookup = Words.GetAlternateLookup<ReadOnlySpan<char>>();
            if (lookup.Contains(text))
                return true;
            // "Vice-Chairperson", "ex-President", "Colonel-General"
            foreach (var part in text.Split('-'))
            {
                if (lookup.Contains(text[part]))
                    return true;
            }
        }
        return false;
    }

    /// <summary>Whose kin somebody is, where the phrase tells it: "daughter of X" is X.</summary>
    public static string? KinOf(string phrase)
    {
        var match = KinPattern().Match(phrase);
        return match.Success ? match.Groups["name"].Value : null;
    }

    [GeneratedRegex(@"\p{L}[\p{L}-]*", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex WordPattern();

    [GeneratedRegex(
        @"^(?:a |the |former |ex-)?(?:(?:half-|step)?(?:wife|husband|son|daughter|brother|sister|father|mother)(?:-in-law)?|cousin|nephew|niece|uncle|aunt|widow|grandson) of (?<name>.{2,200})$|^(?<name>.{2,100})'s (?:\w+ )?(?:wife|husband|son|daughter|brother|sister|father|mother|cousin|nephew)$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex KinPattern();
}
