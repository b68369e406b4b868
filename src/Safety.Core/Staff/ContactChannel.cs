namespace Safety.Core.Staff;

/// <summary>A way to reach a member of staff. The order in which a person lists them is the order of trying.</summary>
public enum ContactChannel
{
    /// <summary>On the screen of a signed-in person. Always open, and cannot be switched off.</summary>
    InApp,

    /// <summary>By e-mail to the work address.</summary>
    Email,

    /// <summary>By a signed call to the address the agency set up, which may lead to a telephone or a pager.</summary>
    Webhook,
}
