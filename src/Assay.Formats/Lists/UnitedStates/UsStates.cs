using System.Collections.Frozen;

namespace Assay.Formats.Lists.UnitedStates;

/// <summary>The states of the United States by their postal codes, and what has one besides.</summary>
internal static class UsStates
{
    private static readonly FrozenSet<string> Codes = (
        "AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD "
        + "TN TX UT VT VA WA WV WI WY DC PR VI GU AS MP"
    )
        .Split(' ')
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether it is such a code.</summary>
    public static bool Contains(string code) => Codes.Contains(code);
}
