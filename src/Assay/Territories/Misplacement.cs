using Assay.Model;

namespace Assay.Territories;

/// <summary>What may have put a point outside the country that its label names.</summary>
public enum MisplacementCause
{
    /// <summary>Nothing that can be told: the coordinates or the label are wrong.</summary>
    NotTold,

    /// <summary>Latitude and longitude have changed places.</summary>
    Swapped,

    /// <summary>A minus is lost or too many: with the other sign the point lies there.</summary>
    Sign,

    /// <summary>The first digit of a number is lost: with one before it the point lies there.</summary>
    Digit,
}

/// <summary>A point that does not lie in the country its label names.</summary>
/// <param name="Named">The country named.</param>
/// <param name="LiesIn">Where it lies, in words.</param>
/// <param name="Km">About how far it is from that country's land; null where no map has it.</param>
/// <param name="Cause">What may have happened.</param>
/// <param name="Meant">The point that was meant, if it was that; null where it is not told.</param>
public sealed record Misplacement(
    CountryCode Named,
    string LiesIn,
    double? Km,
    MisplacementCause Cause,
    Coordinate? Meant
);
