namespace Assay.Listings;

/// <summary>How many records say something at all.</summary>
/// <param name="FirmAliases">Records with an alias that is not weak; OFAC's weak ones stand in the main file.</param>
/// <param name="Addresses">Records with an address.</param>
/// <param name="AssetFreezes">Records with a designation that freezes assets.</param>
/// <param name="Effects">Records with a designation whose effect is known.</param>
public sealed record RecordCounts(int FirmAliases, int Addresses, int AssetFreezes, int Effects)
{
    /// <summary>The counts with one record more.</summary>
    public RecordCounts With(ListedParty party) =>
        new(
            FirmAliases + (party.Aliases.Any(a => a.Quality != AliasQuality.Weak) ? 1 : 0),
            Addresses + (party.Addresses.Count > 0 ? 1 : 0),
            AssetFreezes + (party.Designations.Any(d => d.Effect == DesignationEffect.AssetFreeze) ? 1 : 0),
            Effects + (party.Designations.Any(d => d.Effect != DesignationEffect.Unknown) ? 1 : 0)
        );
}
