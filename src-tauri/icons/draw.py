"""Draws the icon of Entente, two linked rings, in every size that the bundles need. Needs Pillow."""
from PIL import Image, ImageDraw

TEAM, PARTNER, PAPER = (11, 95, 99, 255), (180, 69, 31, 255), (250, 248, 244, 255)


def icon(size: int) -> Image.Image:
    n = size * 8
    image = Image.new("RGBA", (n, n), (0, 0, 0, 0))
    draw = ImageDraw.Draw(image)
    draw.rounded_rectangle((0, 0, n - 1, n - 1), radius=n * 0.22, fill=PAPER)
    r, w, y = n * 0.26, int(n * 0.10), n * 0.5
    left, right = n * 0.37, n * 0.63
    ring = lambda x: (x - r, y - r, x + r, y + r)
    draw.ellipse(ring(left), outline=TEAM, width=w)
    draw.ellipse(ring(right), outline=PARTNER, width=w)
    draw.arc(ring(left), start=-60, end=60, fill=TEAM, width=w)
    return image.resize((size, size), Image.LANCZOS)


for size in (32, 128, 256):
    icon(size).save(f"{size}x{size}.png")
icon(512).save("icon.png")
icon(256).save("icon.ico", sizes=[(16, 16), (32, 32), (48, 48), (256, 256)])
icon(512).save("icon.icns")
