using Assay.Listings;
using Assay.Model;

namespace Assay.Deals;

/// <summary>A designation of a party that whoever wrote the deal file knows of; it counts beside what lists and register say.</summary>
/// <param name="List">The list it stands on; where only the publisher is given, the list is <c>stated</c>.</param>
/// <param name="Programme">The publisher's programme; <c>stated</c> where none is given.</param>
/// <param name="Effect">What it does.</param>
/// <param name="Days">From when until when.</param>
public sealed record StatedDesignation(ListId List, string Programme, DesignationEffect Effect, InForce Days);
