using Assay.Listings;

namespace Assay.Formats.Lists.UnitedStates;

/// <summary>
/// What the acts and orders do that the State Department's nonproliferation sanctions rest on, from their texts: most end procurement
/// from a person, assistance to it and licences. Executive order 13382 blocks property.
/// </summary>
internal static class Nonproliferation
{
    private static readonly (string Word, DesignationEffect Effect)[] Effects =
    [
        ("13382", DesignationEffect.AssetFreeze),
        ("Export-Import Bank", DesignationEffect.Other),
        ("CAATSA", DesignationEffect.Other),
    ];

    /// <summary>The effect of the act or order of that name.</summary>
    public static DesignationEffect EffectOf(string authority)
    {
        foreach (var (word, effect) in Effects)
        {
            if (authority.Contains(word, StringComparison.Ordinal))
                return effect;
        }
        return UsList.Nonproliferation.Effect;
    }
}
