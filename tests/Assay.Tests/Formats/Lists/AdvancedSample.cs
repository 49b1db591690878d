namespace Assay.Tests.Formats.Lists;

/// <summary>
/// A small file in the layout of SDN_ADVANCED.XML with everything that the format has: a person (101), a company that he owns (102), a vessel that
/// it operates (103). All of it is invented.
/// </summary>
internal static class AdvancedSample
{
    public const string New =
        "https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports/ADVANCED_XML";

    public const string References = """
        <ReferenceValueSets>
        <AliasTypeValues><AliasType ID="1400">A.K.A.</AliasType><AliasType ID="1401">F.K.A.</AliasType><AliasType ID="1403">Name</AliasType></AliasTypeValues>
        <AreaCodeValues><AreaCode ID="21" CountryID="11" Description="Russia" AreaCodeTypeID="1">RU</AreaCode><AreaCode ID="22" CountryID="12" Description="Region: Crimea" AreaCodeTypeID="2">X</AreaCode></AreaCodeValues>
        <CountryValues><Country ID="11" ISO2="RU">Russia</Country><Country ID="12" ISO2="UA">Ukraine</Country><Country ID="13" ISO2="PA">Panama</Country></CountryValues>
        <DetailReferenceValues><DetailReference ID="91526">Male</DetailReference><DetailReference ID="91600">Crude Oil Tanker</DetailReference></DetailReferenceValues>
        <EntryEventTypeValues><EntryEventType ID="1">Created</EntryEventType></EntryEventTypeValues>
        <FeatureTypeValues><FeatureType ID="8">Birthdate</FeatureType><FeatureType ID="9">Place of Birth</FeatureType><FeatureType ID="10">Nationality Country</FeatureType>
        <FeatureType ID="25">Location</FeatureType><FeatureType ID="224">Gender</FeatureType><FeatureType ID="26">Title</FeatureType><FeatureType ID="344">Digital Currency Address - XBT</FeatureType>
        <FeatureType ID="14">Website</FeatureType><FeatureType ID="500">Favourite Colour</FeatureType><FeatureType ID="2">VESSEL TYPE</FeatureType><FeatureType ID="3">Vessel Flag</FeatureType>
        <FeatureType ID="600">Listing Date (CMIC)</FeatureType><FeatureType ID="647">Organization Established Date</FeatureType></FeatureTypeValues>
        <IDRegDocDateTypeValues><IDRegDocDateType ID="1480">Issue Date</IDRegDocDateType><IDRegDocDateType ID="1481">Expiration Date</IDRegDocDateType></IDRegDocDateTypeValues>
        <IDRegDocTypeValues><IDRegDocType ID="1571">Passport</IDRegDocType><IDRegDocType ID="1584">Tax ID No.</IDRegDocType><IDRegDocType ID="1626">Vessel Registration Identification</IDRegDocType><IDRegDocType ID="1700">Guild Roll</IDRegDocType></IDRegDocTypeValues>
        <LegalBasisValues><LegalBasis ID="1">Executive Order 14024 (Russia)</LegalBasis><LegalBasis ID="2">Executive Order 13224 (Terrorism)</LegalBasis></LegalBasisValues>
        <ListValues><List ID="1550">SDN List</List><List ID="1551">Sectoral Sanctions Identifications List</List></ListValues>
        <LocPartTypeValues><LocPartType ID="1451">ADDRESS1</LocPartType><LocPartType ID="1452">ADDRESS2</LocPartType><LocPartType ID="1454">CITY</LocPartType><LocPartType ID="1455">STATE/PROVINCE</LocPartType><LocPartType ID="1456">POSTAL CODE</LocPartType></LocPartTypeValues>
        <NamePartTypeValues><NamePartType ID="1520">Last Name</NamePartType><NamePartType ID="1521">First Name</NamePartType><NamePartType ID="1522">Middle Name</NamePartType><NamePartType ID="91708">Patronymic</NamePartType><NamePartType ID="1525">Entity Name</NamePartType><NamePartType ID="1526">Vessel Name</NamePartType></NamePartTypeValues>
        <PartySubTypeValues><PartySubType ID="1" PartyTypeID="4">Vessel</PartySubType><PartySubType ID="3" PartyTypeID="2">Unknown</PartySubType><PartySubType ID="4" PartyTypeID="1">Unknown</PartySubType></PartySubTypeValues>
        <PartyTypeValues><PartyType ID="1">Individual</PartyType><PartyType ID="2">Entity</PartyType><PartyType ID="4">Transport</PartyType></PartyTypeValues>
        <RelationTypeValues><RelationType ID="15003">Owned or Controlled By</RelationType><RelationType ID="91725">playing a significant role in</RelationType></RelationTypeValues>
        <SanctionsTypeValues><SanctionsType ID="1">Program</SanctionsType><SanctionsType ID="2">Block</SanctionsType><SanctionsType ID="3">Import ban</SanctionsType></SanctionsTypeValues>
        <ScriptValues><Script ID="215" ScriptCode="Latn">Latin</Script><Script ID="220" ScriptCode="Cyrl">Cyrillic</Script></ScriptValues>
        <ValidityValues><Validity ID="1">Valid</Validity><Validity ID="2">Fraudulent</Validity></ValidityValues>
        </ReferenceValueSets>
        """;

    public const string Before = """
        <Locations>
        <Location ID="1"><LocationAreaCode AreaCodeID="21"/><LocationCountry CountryID="11"/>
        <LocationPart LocPartTypeID="1451"><LocationPartValue Primary="true"><Comment/><Value>House 1</Value></LocationPartValue></LocationPart>
        <LocationPart LocPartTypeID="1452"><LocationPartValue Primary="true"><Comment/><Value>Floor 2</Value></LocationPartValue></LocationPart>
        <LocationPart LocPartTypeID="1454"><LocationPartValue Primary="true"><Comment/><Value>Moscow</Value></LocationPartValue></LocationPart>
        <LocationPart LocPartTypeID="1456"><LocationPartValue Primary="true"><Comment/><Value>107996</Value></LocationPartValue></LocationPart></Location>
        <Location ID="2"><LocationAreaCode AreaCodeID="22"/><LocationCountry CountryID="12"/></Location>
        <Location ID="3"><LocationCountry CountryID="13"/></Location>
        </Locations>
        <IDRegDocuments>
        <IDRegDocument ID="1" IDRegDocTypeID="1571" IdentityID="9101" IssuedBy-CountryID="11" ValidityID="2"><Comment>seen once</Comment><IDRegistrationNo>AB 123456</IDRegistrationNo><IssuingAuthority>MVD</IssuingAuthority>
        <DocumentDate IDRegDocDateTypeID="1480"><DatePeriod><Start><From><Year>2016</Year><Month>10</Month><Day>20</Day></From><To><Year>2016</Year><Month>10</Month><Day>20</Day></To></Start><End><From><Year>2016</Year><Month>10</Month><Day>20</Day></From><To><Year>2016</Year><Month>10</Month><Day>20</Day></To></End></DatePeriod></DocumentDate>
        <DocumentDate IDRegDocDateTypeID="1481"><DatePeriod><Start><From><Year>2026</Year><Month>10</Month><Day>20</Day></From></Start><End><To><Year>2026</Year><Month>10</Month><Day>20</Day></To></End></DatePeriod></DocumentDate></IDRegDocument>
        <IDRegDocument ID="2" IDRegDocTypeID="1584" IdentityID="9102" IssuedBy-CountryID="11" ValidityID="1"><IDRegistrationNo>5200000046</IDRegistrationNo></IDRegDocument>
        <IDRegDocument ID="3" IDRegDocTypeID="1700" IdentityID="9102" ValidityID="1"><IDRegistrationNo>G-7</IDRegistrationNo></IDRegDocument>
        <IDRegDocument ID="4" IDRegDocTypeID="1626" IdentityID="9103" ValidityID="1"><IDRegistrationNo>IMO 1011202</IDRegistrationNo></IDRegDocument>
        </IDRegDocuments>
        """;

    public const string Person = """
        <DistinctParty FixedRef="101"><Comment/><Profile ID="8101" PartySubTypeID="4"><Comment/>
        <Identity ID="9101" FixedRef="9101" Primary="true" False="false">
        <Alias FixedRef="1" AliasTypeID="1400" Primary="false" LowQuality="true"><DocumentedName ID="2"><DocumentedNamePart><NamePartValue NamePartGroupID="1" ScriptID="215">VANYA</NamePartValue></DocumentedNamePart></DocumentedName></Alias>
        <Alias FixedRef="2" AliasTypeID="1403" Primary="true" LowQuality="false">
        <DocumentedName ID="1" DocNameStatusID="2"><DocumentedNamePart><NamePartValue NamePartGroupID="1" ScriptID="220">ИВАНОВ</NamePartValue></DocumentedNamePart><DocumentedNamePart><NamePartValue NamePartGroupID="2" ScriptID="220">Иван</NamePartValue></DocumentedNamePart></DocumentedName>
        <DocumentedName ID="3" DocNameStatusID="1"><DocumentedNamePart><NamePartValue NamePartGroupID="1" ScriptID="215">IVANOV</NamePartValue></DocumentedNamePart><DocumentedNamePart><NamePartValue NamePartGroupID="2" ScriptID="215">Ivan</NamePartValue></DocumentedNamePart><DocumentedNamePart><NamePartValue NamePartGroupID="3" ScriptID="215">Petrovich</NamePartValue></DocumentedNamePart></DocumentedName></Alias>
        <Alias FixedRef="3" AliasTypeID="1401" Primary="false" LowQuality="false"><DocumentedName ID="4"><DocumentedNamePart><NamePartValue NamePartGroupID="1" ScriptID="215">SIDOROV</NamePartValue></DocumentedNamePart><DocumentedNamePart><NamePartValue NamePartGroupID="2" ScriptID="215">Ivan</NamePartValue></DocumentedNamePart></DocumentedName></Alias>
        <NamePartGroups><MasterNamePartGroup><NamePartGroup ID="1" NamePartTypeID="1520"/></MasterNamePartGroup><MasterNamePartGroup><NamePartGroup ID="2" NamePartTypeID="1521"/></MasterNamePartGroup><MasterNamePartGroup><NamePartGroup ID="3" NamePartTypeID="91708"/></MasterNamePartGroup></NamePartGroups></Identity>
        <Feature ID="1" FeatureTypeID="8"><FeatureVersion ID="1" ReliabilityID="1"><Comment/><DatePeriod><Start Approximate="false"><From><Year>1961</Year><Month>1</Month><Day>1</Day></From><To><Year>1961</Year><Month>1</Month><Day>1</Day></To></Start><End Approximate="false"><From><Year>1961</Year><Month>12</Month><Day>31</Day></From><To><Year>1961</Year><Month>12</Month><Day>31</Day></To></End></DatePeriod></FeatureVersion><IdentityReference IdentityID="9101"/></Feature>
        <Feature ID="2" FeatureTypeID="8"><FeatureVersion ID="2"><DatePeriod><Start Approximate="true"><From><Year>1965</Year><Month>5</Month><Day>2</Day></From></Start><End Approximate="true"><To><Year>1965</Year><Month>5</Month><Day>2</Day></To></End></DatePeriod></FeatureVersion></Feature>
        <Feature ID="3" FeatureTypeID="9"><FeatureVersion ID="3"><VersionDetail DetailTypeID="1432">Kyiv, Ukraine</VersionDetail></FeatureVersion></Feature>
        <Feature ID="4" FeatureTypeID="10"><FeatureVersion ID="4"><VersionLocation LocationID="3"/></FeatureVersion></Feature>
        <Feature ID="5" FeatureTypeID="25"><FeatureVersion ID="5"><VersionLocation LocationID="1"/></FeatureVersion></Feature>
        <Feature ID="6" FeatureTypeID="25"><FeatureVersion ID="6"><VersionLocation LocationID="2"/></FeatureVersion></Feature>
        <Feature ID="7" FeatureTypeID="224"><FeatureVersion ID="7"><VersionDetail DetailTypeID="1431" DetailReferenceID="91526"/></FeatureVersion></Feature>
        <Feature ID="8" FeatureTypeID="26"><FeatureVersion ID="8"><VersionDetail DetailTypeID="1432">Deputy Director</VersionDetail></FeatureVersion></Feature>
        <Feature ID="9" FeatureTypeID="344"><FeatureVersion ID="9"><VersionDetail DetailTypeID="1432">1AbC</VersionDetail></FeatureVersion></Feature>
        <Feature ID="10" FeatureTypeID="14"><FeatureVersion ID="10"><VersionDetail DetailTypeID="1432">www.example.org</VersionDetail></FeatureVersion></Feature>
        <Feature ID="11" FeatureTypeID="500"><FeatureVersion ID="11"><VersionDetail DetailTypeID="1432">green</VersionDetail></FeatureVersion></Feature>
        <SanctionsEntryReference SanctionsEntryID="1"/></Profile></DistinctParty>
        """;

    public const string Company = """
        <DistinctParty FixedRef="102"><Profile ID="8102" PartySubTypeID="3"><Identity ID="9102" Primary="true" False="false"><Alias AliasTypeID="1403" Primary="true" LowQuality="false"><DocumentedName ID="5"><DocumentedNamePart><NamePartValue NamePartGroupID="4" ScriptID="215">IVANOV TRADE LLC</NamePartValue></DocumentedNamePart></DocumentedName></Alias>
        <NamePartGroups><MasterNamePartGroup><NamePartGroup ID="4" NamePartTypeID="1525"/></MasterNamePartGroup></NamePartGroups></Identity>
        <Feature ID="12" FeatureTypeID="647"><FeatureVersion ID="12"><DatePeriod><Start><From><Year>1999</Year><Month>4</Month><Day>3</Day></From></Start><End><To><Year>1999</Year><Month>4</Month><Day>3</Day></To></End></DatePeriod></FeatureVersion></Feature></Profile></DistinctParty>
        """;

    public const string Vessel = """
        <DistinctParty FixedRef="103"><Profile ID="8103" PartySubTypeID="1"><Identity ID="9103" Primary="true" False="false"><Alias AliasTypeID="1403" Primary="true" LowQuality="false"><DocumentedName ID="6"><DocumentedNamePart><NamePartValue NamePartGroupID="5" ScriptID="215">SEA STAR</NamePartValue></DocumentedNamePart></DocumentedName></Alias>
        <NamePartGroups><MasterNamePartGroup><NamePartGroup ID="5" NamePartTypeID="1526"/></MasterNamePartGroup></NamePartGroups></Identity>
        <Feature ID="13" FeatureTypeID="2"><FeatureVersion ID="13"><VersionDetail DetailReferenceID="91600"/></FeatureVersion></Feature>
        <Feature ID="14" FeatureTypeID="3"><FeatureVersion ID="14"><VersionLocation LocationID="3"/></FeatureVersion></Feature></Profile></DistinctParty>
        """;

    public const string Relations = """
        <ProfileRelationship ID="1" From-ProfileID="8102" To-ProfileID="8101" RelationTypeID="15003" RelationQualityID="1" Former="false" SanctionsEntryID="2"><Comment/></ProfileRelationship>
        <ProfileRelationship ID="2" From-ProfileID="8101" To-ProfileID="8103" RelationTypeID="91725" RelationQualityID="1" Former="true" SanctionsEntryID="1"><Comment>from a hearing</Comment></ProfileRelationship>
        """;

    public const string Entries = """
        <SanctionsEntry ID="1" ProfileID="8101" ListID="1550"><EntryEvent ID="1" EntryEventTypeID="1" LegalBasisID="1"><Comment/><Date><Year>2022</Year><Month>2</Month><Day>24</Day></Date></EntryEvent>
        <EntryEvent ID="2" EntryEventTypeID="1" LegalBasisID="2"><Comment/><Date><Year>2019</Year><Month>7</Month><Day>1</Day></Date></EntryEvent>
        <SanctionsMeasure ID="1" SanctionsTypeID="1"><Comment>RUSSIA-EO14024</Comment></SanctionsMeasure><SanctionsMeasure ID="2" SanctionsTypeID="1"><Comment>SDGT</Comment></SanctionsMeasure><SanctionsMeasure ID="3" SanctionsTypeID="2"><Comment/></SanctionsMeasure><SanctionsMeasure ID="4" SanctionsTypeID="3"><Comment/></SanctionsMeasure></SanctionsEntry>
        <SanctionsEntry ID="2" ProfileID="8102" ListID="1550"><EntryEvent ID="3" EntryEventTypeID="1" LegalBasisID="1"><Date><Year>2022</Year><Month>3</Month><Day>3</Day></Date></EntryEvent><SanctionsMeasure ID="5" SanctionsTypeID="1"><Comment>RUSSIA-EO14024</Comment></SanctionsMeasure></SanctionsEntry>
        <SanctionsEntry ID="3" ProfileID="8102" ListID="1551"><EntryEvent ID="4" EntryEventTypeID="1" LegalBasisID="1"><Date><Year>2014</Year><Month>7</Month><Day>16</Day></Date></EntryEvent><SanctionsMeasure ID="6" SanctionsTypeID="1"><Comment>UKRAINE-EO13662</Comment></SanctionsMeasure></SanctionsEntry>
        <SanctionsEntry ID="4" ProfileID="8103" ListID="1550"><EntryEvent ID="5" EntryEventTypeID="1"><Date><Year>2023</Year><Month>1</Month><Day>2</Day></Date></EntryEvent><SanctionsMeasure ID="7" SanctionsTypeID="1"><Comment>CUBA</Comment></SanctionsMeasure></SanctionsEntry>
        """;

    public static string File(
        string parties = Person + Company + Vessel,
        string relations = Relations,
        string entries = Entries,
        string space = New
    ) =>
        $"""<?xml version="1.0" encoding="utf-8"?><Sanctions xmlns="{space}" Version="3"><DateOfIssue CalendarTypeID="1"><Year>2025</Year><Month>10</Month><Day>3</Day></DateOfIssue>{References}{Before}<DistinctParties>{parties}</DistinctParties><ProfileRelationships>{relations}</ProfileRelationships><SanctionsEntries>{entries}</SanctionsEntries><SanctionsEntryLinks/></Sanctions>""";
}
