namespace Safety.Browser.Tests.Kit;

/// <summary>The screens that tests look at.</summary>
public enum Screen
{
    /// <summary>A small phone, 360 × 740.</summary>
    Phone,

    /// <summary>The narrowest that must work, 320 × 640: also a desk at 400 % zoom.</summary>
    Narrow,

    /// <summary>A desk, 1280 × 800.</summary>
    Desk,
}
