using Geometry = NetTopologySuite.Geometries.Geometry;

namespace Assay.Territories;

/// <summary>Ground that one or several legal areas cover alike on a day, for a map.</summary>
/// <param name="Areas">The areas, by their ids.</param>
/// <param name="Shape">Their ground.</param>
/// <param name="IsOpen">Whether the law, or the first day of an instrument, leaves a part of it open.</param>
public sealed record LegalGround(IReadOnlyList<LegalArea> Areas, Geometry Shape, bool IsOpen);
