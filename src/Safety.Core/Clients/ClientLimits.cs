namespace Safety.Core.Clients;

/// <summary>How long and how many, for clients. Our judgement throughout.</summary>
public static class ClientLimits
{
    /// <summary>Characters of the agency's reference code.</summary>
    public const int ReferenceMax = 40;

    /// <summary>Known risks of one client, those that ended included.</summary>
    public const int KnownRisksMax = 100;
}
