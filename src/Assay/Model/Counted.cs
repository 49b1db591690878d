using System.Globalization;

namespace Assay.Model;

/// <summary>A number with its noun.</summary>
public static class Counted
{
    /// <summary><c>1 finding</c>, <c>60 findings</c>.</summary>
    /// <param name="number">How many.</param>
    /// <param name="one">What one is called.</param>
    /// <param name="many">What many are called; where null, one with an s.</param>
    public static string Of(int number, string one, string? many = null) =>
        string.Create(CultureInfo.InvariantCulture, $"{number} {(number == 1 ? one : many ?? one + "s")}");
}
