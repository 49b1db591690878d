using System.Text;
using System.Text.RegularExpressions;
using Assay.Model;

namespace Assay.Formats.Lists.OpenSanctions;

/// <summary>Which list a file of OpenSanctions is: its one dataset, or the collection that its name says.</summary>
internal static partial class OpenSanctionsList
{
    /// <summary>Who publishes it: OpenSanctions, whoever designated. No measure asks for what it says, only authorities' own lists count for that.</summary>
    public static readonly PublisherId Publisher = new("opensanctions");

    private const string Collection = "collection";
    private const int LongestName = 100;

    /// <summary>The list.</summary>
    /// <param name="name">The file's name; OpenSanctions' own (<c>targets.simple.csv</c>) are the same for every list.</param>
    /// <param name="datasets">The datasets its entities come from, by name or title.</param>
    public static ListId Of(FileName name, IReadOnlyCollection<string> datasets)
    {
        var id = datasets.Count == 1 ? Slug(datasets.Single()) : StemOf(name);
        return new ListId(Publisher, id.Length > 0 ? id : Collection);
    }

    /// <summary>What a file's name says besides its format; "" where it says nothing.</summary>
    public static string StemOf(FileName name) => Slug(Formats().Replace(name.Stem, ""));

    /// <summary>A name or title as an id: what is no letter or digit is a hyphen, but an underscore stays.</summary>
    private static string Slug(string text)
    {
        var slug = new StringBuilder();
        foreach (var c in text.ToLowerInvariant())
        {
            if (char.IsAsciiLetterOrDigit(c) || (c == '_' && slug.Length > 0))
                slug.Append(c);
            else if (slug.Length > 0 && slug[^1] != '-')
                slug.Append('-');
        }
        var id = slug.ToString().Trim('-', '_');
        return id.Length > LongestName ? id[..LongestName].Trim('-', '_') : id;
    }

    [GeneratedRegex(
        @"(^|[-_.])(targets|entities|simple|nested|ftm|json|jsonl|export)(?=$|[-_.])",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Formats();
}
