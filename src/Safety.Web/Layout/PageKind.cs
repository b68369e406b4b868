using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Endpoints;

namespace Safety.Web.Layout;

/// <summary>Which of the two frames a page stands in; its layout says so, and nothing else does.</summary>
public static class PageKind
{
    /// <summary>Whether the endpoint is a page in the office frame.</summary>
    public static bool IsOffice(Endpoint? endpoint) =>
        endpoint?.Metadata.GetMetadata<ComponentTypeMetadata>() is { } page && IsOffice(page.Type);

    /// <summary>Whether the page stands in the office frame.</summary>
    public static bool IsOffice(Type page) => LayoutOf(page) == typeof(OfficeLayout);

    /// <summary>The layout that the page names, or null.</summary>
    public static Type? LayoutOf(Type page) =>
        page.GetCustomAttributes(typeof(LayoutAttribute), inherit: true).OfType<LayoutAttribute>()
            .FirstOrDefault()?.LayoutType;
}
