using System.Text.RegularExpressions;
using Assay.Model;

namespace Assay.FactCheck.Shared;

/// <summary>Finds identifiers in remarks by their form and check digits alone: publishers name their kinds in too many ways.</summary>
internal static partial class IdentifiersIn
{
    private static readonly IdentifierKind[] Numbers = [IdentifierKind.Inn, IdentifierKind.Ogrn];

    /// <summary>All INN, OGRN and LEI in some texts, and all numbers of eight digits as what may be an EDRPOU.</summary>
    public static IReadOnlySet<Identifier> Texts(params IEnumerable<string> texts)
    {
        var found = new HashSet<Identifier>();
        foreach (var text in texts)
        {
            foreach (var token in Tokens().EnumerateMatches(text))
            {
                var value = text.Substring(token.Index, token.Length).ToUpperInvariant();
                foreach (var kind in Numbers)
                    Take(found, new Identifier(kind, value));
                if (value.Length == 20)
                    Take(found, new Identifier(IdentifierKind.Lei, value));
                if (value.Length == 8)
                    Take(found, new Identifier(IdentifierKind.Edrpou, value));
            }
        }
        return found;
    }

    private static void Take(HashSet<Identifier> found, Identifier identifier)
    {
        if (IdentifierRules.FaultOf(identifier) is null)
            found.Add(identifier);
    }

    [GeneratedRegex(
        "(?<![A-Za-z0-9])(?:[0-9]{8,15}|[A-Z0-9]{18}[0-9]{2})(?![A-Za-z0-9])",
        RegexOptions.None,
        2000
    )]
    private static partial Regex Tokens();
}
