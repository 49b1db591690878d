namespace Assay.Territories.Control;

/// <summary>What a map of control draws apart from one another. Held ground is the layer's own shape; the others stand beside it.</summary>
public enum GroundClass
{
    /// <summary>Held by the power.</summary>
    Held,

    /// <summary>Held by it already before the war the map is about; it is held ground too.</summary>
    HeldBefore,

    /// <summary>Contested, or the map does not know.</summary>
    Contested,

    /// <summary>Held by the power once, and now by its sovereign again.</summary>
    Freed,

    /// <summary>Land of the power that the sovereign holds.</summary>
    HeldBySovereignAbroad,
}
