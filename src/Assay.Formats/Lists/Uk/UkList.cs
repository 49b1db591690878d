using System.Text.RegularExpressions;
using Assay.Formats.Lists.Xml;
using Assay.Model;

namespace Assay.Formats.Lists.Uk;

/// <summary>The UK Sanctions List of the Foreign, Commonwealth and Development Office, in whatever file it comes.</summary>
public static partial class UkList
{
    /// <summary>The list. Its keys are the publisher's Unique IDs, such as <c>RUS0264</c>.</summary>
    public static readonly ListId Uksl = new(new PublisherId("uk-fcdo"), "uksl");

    /// <summary>Takes a Unique ID; what can be none ends the reading.</summary>
    internal static string Key(string path, long line, string text) =>
        UniqueId().IsMatch(text)
            ? text
            : throw ListFault.Key(path, line, text, "a Unique ID such as RUS0264");

    /// <summary>A column's or element's name without case, blanks and punctuation, which differ between the publisher's files.</summary>
    internal static string Letters(string name) =>
        string.Concat(name.Where(char.IsAsciiLetter)).ToLowerInvariant();

    /// <summary>Trims, and makes one blank of every run of white space: the list has many double ones.</summary>
    internal static string Clean(string text) => XmlRecord.Clean(text);

    [GeneratedRegex("^[A-Z]{2,5}[0-9]{3,6}$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex UniqueId();
}
