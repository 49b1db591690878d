using System.Globalization;

namespace Assay.Reports.Readings;

/// <summary>
/// The ids by which every report of a reading names its items: a letter for the list and the number within it, from 1. The same reading has the
/// same ids in JSON, on the page and on the terminal.
/// </summary>
internal static class ReadingIds
{
    public static string Mention(int number) => Of('m', number);

    public static string Referent(int number) => Of('r', number);

    public static string Quote(int number) => Of('q', number);

    public static string Figure(int number) => Of('f', number);

    public static string Inconsistency(int number) => Of('i', number);

    public static string Wording(int number) => Of('w', number);

    private static string Of(char list, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"{list}{number + 1}");
}
