using System.Runtime.InteropServices;

namespace Assay.Listings.Indexing;

/// <summary>How many parts of a kind a name has: enough to tell that too few were found of it.</summary>
/// <param name="Words">Words that a party is told from others by.</param>
/// <param name="Fathers">Of these the patronymics.</param>
/// <param name="Initials">Initials.</param>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct NameShape(byte Words, byte Fathers, byte Initials);
